import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
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
  const { pid } = spawnSync(process.execPath, ['--eval', ''])
  await withLock(lockFile, async () => {})
  await writeFile(lockFile, JSON.stringify({ pid, host: os.hostname() }))
  expect(await withLock(lockFile, async () => 'done')).toBe('done')
})

test('a lock that nobody renews is taken over, whatever process number it names', async () => {
  await withLock(lockFile, async () => {})
  await writeFile(lockFile, JSON.stringify({ pid: process.pid, host: os.hostname() }))
  const aMinuteAgo = new Date(Date.now() - 60_000)
  await utimes(lockFile, aMinuteAgo, aMinuteAgo)
  expect(await withLock(lockFile, async () => 'done')).toBe('done')
})
