import 'server-only'
import { execFile } from 'node:child_process'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { hostname, setPriority } from 'node:os'
import path from 'node:path'
import { db } from '../db/database'
import { env } from '../env'
import { inProduct } from '../files/in-product'
import { logger } from '../log/logger'

const fileForm = /^gatehouse-\d{8}T\d{6}Z\.tar\.gz(\.age)?$/
/** Of a backup that was interrupted. */
const draftForm = /^gatehouse-\d{8}T\d{6}Z\.tar\.gz(\.age)?\.part$/
const lowPriority = 10

/**
 * Makes a backup in BACKUP_DIR if the last one is BACKUP_HOURS old, and removes those that are too many. By a process of
 * its own with low priority, because packing keeps one busy; it is the command that an operator would run. Several
 * machines share the schedule: whichever looks first and has a BACKUP_DIR makes the backup.
 */
export async function makeScheduledBackup(_payload: object, stopping: AbortSignal): Promise<void> {
  const { BACKUP_DIR, BACKUP_HOURS, BACKUP_KEEP, BACKUP_PASSPHRASE } = env()
  if (!BACKUP_DIR || !(await isDue(BACKUP_HOURS))) return
  const folder = path.resolve(BACKUP_DIR)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const file = path.join(folder, nameOf(new Date(), BACKUP_PASSPHRASE !== undefined))
  const { exitCode, stdout, stderr } = await runBackup(file, stopping)
  if (exitCode !== 0) {
    logger().error({ host: hostname(), file, reason: stderr.trim() }, 'the scheduled backup failed')
    return
  }
  logger().info({ host: hostname(), ...JSON.parse(stdout) }, 'a scheduled backup was made')
  await removeOldest(folder, BACKUP_KEEP)
}

async function isDue(hours: number): Promise<boolean> {
  // Some minutes less, or each backup would be later in the day than the one before.
  const [row] = await db().$queryRaw<{ isDue: boolean }[]>`
    SELECT coalesce(max(finished_at) < now() - make_interval(mins => ${hours * 60 - 10}::int), true) AS "isDue"
    FROM backup_run`
  return row?.isDue ?? true
}

function nameOf(time: Date, isEncrypted: boolean): string {
  const stamp = time.toISOString().replace(/[-:]|\.\d+/g, '')
  return `gatehouse-${stamp}.tar.gz${isEncrypted ? '.age' : ''}`
}

function runBackup(
  file: string,
  signal: AbortSignal,
): Promise<{ exitCode: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [inProduct('admin.mjs'), 'backup', file],
      { signal },
      (error, stdout, stderr) =>
        resolve({ exitCode: error ? 1 : 0, stdout, stderr: stderr || String(error) }),
    )
    if (child.pid) setPriority(child.pid, lowPriority)
  })
}

async function removeOldest(folder: string, keep: number): Promise<void> {
  const names = (await readdir(folder)).sort()
  const files = names.filter((name) => fileForm.test(name))
  const drafts = names.filter((name) => draftForm.test(name))
  for (const name of [...files.slice(0, -keep), ...drafts]) await rm(path.join(folder, name), { force: true })
}
