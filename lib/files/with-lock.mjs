// Plain JavaScript: the start scripts use it before anything is installed.
import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rm, stat, utimes } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const renewEveryMilliseconds = 1000
const abandonedAfterMilliseconds = 15_000

/**
 * Runs `work` while no other process runs work under the same lock file, and answers what `work` answers. The lock of a
 * process that died is taken over. `onWait` is called once when another process holds the lock.
 * @template T
 * @param {string} lockFile
 * @param {() => Promise<T>} work
 * @param {{ onWait?: () => void }} [options]
 * @returns {Promise<T>}
 */
export async function withLock(lockFile, work, { onWait } = {}) {
  await mkdir(path.dirname(lockFile), { recursive: true })
  const mark = newMark()

  let hasWaited = false
  while (!(await take(lockFile, mark))) {
    if (!hasWaited) onWait?.()
    hasWaited = true
    const abandoned = await abandonedMark(lockFile)
    if (abandoned === null) await sleep(100)
    else await remove(lockFile, abandoned, abandonedMark)
  }

  const renewal = setInterval(() => {
    const now = new Date()
    utimes(lockFile, now, now).catch(() => {})
  }, renewEveryMilliseconds)
  renewal.unref()
  try {
    return await work()
  } finally {
    clearInterval(renewal)
    await remove(lockFile, mark, readMark)
  }
}

/** Says who holds a lock; no two are the same. */
function newMark() {
  return JSON.stringify({ pid: process.pid, host: os.hostname(), id: randomUUID() })
}

/**
 * @param {string} lockFile
 * @param {string} mark
 */
async function take(lockFile, mark) {
  try {
    const file = await open(lockFile, 'wx', 0o600)
    await file.writeFile(mark)
    await file.close()
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/**
 * Removes the lock with this mark. A process that found it abandoned a moment ago may be late: another one may have
 * removed it and hold a new lock under the same name. So every process that removes a mark, its holder too, first takes
 * a second lock named after the mark and looks again: what it then finds stays until it removes it.
 * @param {string} lockFile
 * @param {string} mark
 * @param {(lockFile: string) => Promise<string | null>} look answers the mark while the lock is to be removed
 */
async function remove(lockFile, mark, look) {
  const guard = `${lockFile}.${createHash('sha256').update(mark).digest('hex').slice(0, 16)}`
  while (!(await take(guard, newMark()))) {
    if ((await look(lockFile)) !== mark) return
    const abandoned = await abandonedMark(guard)
    if (abandoned === null) await sleep(20)
    else await remove(guard, abandoned, abandonedMark)
  }
  if ((await look(lockFile)) === mark) await rm(lockFile, { force: true })
  await rm(guard, { force: true })
}

/**
 * The mark of a lock whose holder died or no longer renews it, else null.
 * @param {string} lockFile
 */
async function abandonedMark(lockFile) {
  const age = await stat(lockFile).then(
    (stats) => Date.now() - stats.mtimeMs,
    () => 0,
  )
  const mark = await readMark(lockFile)
  if (mark === null || age > abandonedAfterMilliseconds) return mark

  try {
    const { pid, host } = JSON.parse(mark)
    return host === os.hostname() && !isAlive(pid) ? mark : null
  } catch {
    // Not written to the end yet.
    return null
  }
}

/**
 * @param {string} lockFile
 * @returns {Promise<string | null>}
 */
function readMark(lockFile) {
  return readFile(lockFile, 'utf8').catch(() => null)
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
