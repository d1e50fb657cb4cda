// Plain JavaScript: the start scripts use it before anything is installed.
import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rm, stat, utimes } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

const renewEveryMilliseconds = 1000
const abandonedAfterMilliseconds = 15_000

/**
 * Runs `work` while no other process runs work under the same lock file, and answers what `work` answers.
 * The lock of a process that died is taken over. `onWait` is called once when somebody else holds the lock.
 * @template T
 * @param {string} lockFile
 * @param {() => Promise<T>} work
 * @param {{ onWait?: () => void }} [options]
 * @returns {Promise<T>}
 */
export async function withLock(lockFile, work, { onWait } = {}) {
  await mkdir(path.dirname(lockFile), { recursive: true })
  const mark = JSON.stringify({ pid: process.pid, host: os.hostname(), id: randomUUID() })

  let hasWaited = false
  while (!(await take(lockFile, mark))) {
    if (!hasWaited) onWait?.()
    hasWaited = true
    if (await isAbandoned(lockFile)) await rm(lockFile, { force: true })
    else await new Promise((resolve) => setTimeout(resolve, 100))
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
    if ((await readFile(lockFile, 'utf8').catch(() => '')) === mark) await rm(lockFile, { force: true })
  }
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

/** @param {string} lockFile */
async function isAbandoned(lockFile) {
  const age = await stat(lockFile).then(
    (stats) => Date.now() - stats.mtimeMs,
    () => 0,
  )
  if (age > abandonedAfterMilliseconds) return true

  try {
    const { pid, host } = JSON.parse(await readFile(lockFile, 'utf8'))
    return host === os.hostname() && !isAlive(pid)
  } catch {
    // Gone, or not written to the end yet.
    return false
  }
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
