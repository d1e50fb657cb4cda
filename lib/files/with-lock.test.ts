import { execFile, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { withLock } from './with-lock.mjs'

let folder: string
let lockFile: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'gatehouse-lock-'))
  lockFile = path.join(folder, 'folder', 'work.lock')
})
afterEach(() => rm(folder, { recursive: true }))

test('work under one lock never overlaps, and each gets its own answer', async () => {
  let running = 0
  const work = async (answer: number) => {
    expect(++running).toBe(1)
    await sleep(20)
    running--
    return answer
  }
  const answers = await Promise.all([1, 2, 3].map((number) => withLock(lockFile, () => work(number))))
  expect(answers).toEqual([1, 2, 3])
  expect(existsSync(lockFile)).toBe(false)
})

test('work that fails gives the lock back', async () => {
  await expect(withLock(lockFile, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed')
  expect(await withLock(lockFile, async () => 'done')).toBe('done')
})

test('the lock of a process that died is taken over at once', async () => {
  await withLock(lockFile, async () => {})
  await writeFile(lockFile, markOfTheDead())
  expect(await withLock(lockFile, async () => 'done')).toBe('done')
})

test('a lock that is not renewed is taken over, whatever process number it names', async () => {
  await withLock(lockFile, async () => {})
  await writeFile(lockFile, JSON.stringify({ pid: process.pid, host: os.hostname() }))
  const aMinuteAgo = new Date(Date.now() - 60_000)
  await utimes(lockFile, aMinuteAgo, aMinuteAgo)
  expect(await withLock(lockFile, async () => 'done')).toBe('done')
})

test('a lock that several take over at once has one holder', { timeout: 60_000 }, async () => {
  const rounds = Array.from({ length: 25 }, (_, number) => path.join(folder, `${number}.lock`))
  for (const file of rounds) await writeFile(file, markOfTheDead())
  // Six processes meet at each lock at the same moment; a folder that is there already shows that two are inside.
  const script = `
    import { mkdirSync, rmdirSync } from 'node:fs'
    import { setTimeout as sleep } from 'node:timers/promises'
    import { withLock } from ${JSON.stringify(pathToFileURL(path.resolve('lib/files/with-lock.mjs')).href)}
    const [begin, ...rounds] = process.argv.slice(1)
    await Promise.all(rounds.map(async (file, number) => {
      await sleep(Math.max(0, Number(begin) + number * 30 - Date.now()))
      await withLock(file, async () => {
        mkdirSync(file + '.inside')
        await sleep(20)
        rmdirSync(file + '.inside')
      })
    }))`
  const parameters = ['--input-type=module', '--eval', script, String(Date.now() + 1500), ...rounds]
  const takers = Array.from({ length: 6 }, () => promisify(execFile)(process.execPath, parameters))
  await Promise.all(takers)
  expect(await readdir(folder), 'nothing is left').toEqual([])
})

test('a takeover that died half way does not block the next', async () => {
  await mkdir(path.dirname(lockFile), { recursive: true })
  const stale = markOfTheDead()
  await writeFile(lockFile, stale)
  const guard = `${lockFile}.${createHash('sha256').update(stale).digest('hex').slice(0, 16)}`
  await writeFile(guard, markOfTheDead())
  expect(await withLock(lockFile, async () => 'done')).toBe('done')
  expect(await readdir(path.dirname(lockFile))).toEqual([])
})

function markOfTheDead(): string {
  const { pid } = spawnSync(process.execPath, ['--eval', ''])
  return JSON.stringify({ pid, host: os.hostname(), id: pid })
}
