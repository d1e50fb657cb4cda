import { randomBytes } from 'node:crypto'
import { chmod, cp, lstat, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { OperatorError } from '@/lib/operator/operator-error'
import { type Binaries, programOf } from './binaries'
import type { OperatingUser } from './operating-user'
import { runProgram } from './run-program'

/** Places for copies: a permanent one, else below a folder that is emptied from time to time. */
const usualPlaces = { lasting: '/var/lib/gatehouse', temporary: os.tmpdir() }

/**
 * Binaries that `user` can run. Under root the project is often below a folder that other users may not enter; then
 * PostgreSQL (60 MB) is copied once to a root-owned place that all may read.
 * @throws OperatorError when no place works.
 */
export async function reachableBinaries(
  binaries: Binaries,
  user: OperatingUser | null,
  places = usualPlaces,
): Promise<Binaries> {
  if (await canRun(binaries, user)) return binaries

  const lasting = { ...binaries, folder: path.join(places.lasting, `postgresql-${binaries.version}`) }
  if (await canRun(lasting, user)) return lasting
  if (await copyTo(lasting.folder, binaries).catch(() => false)) {
    if (await canRun(lasting, user)) return lasting
  }

  for (const folder of await ownTemporaryFolders(places.temporary, binaries)) {
    const earlier = { ...binaries, folder: path.join(folder, 'postgresql') }
    if (await canRun(earlier, user)) return earlier
  }
  const temporary = { ...binaries, folder: await openTemporaryFolder(places.temporary, binaries) }
  await copyTo(temporary.folder, binaries)
  if (await canRun(temporary, user)) return temporary
  throw new OperatorError(
    `The programs of the built-in PostgreSQL in ${binaries.folder} cannot be run: set DATABASE_URL to a PostgreSQL of your own.`,
  )
}

async function canRun(binaries: Binaries, user: OperatingUser | null): Promise<boolean> {
  const { exitCode } = await runProgram(programOf(binaries, 'postgres'), ['--version'], {
    folder: os.tmpdir(),
    user,
  })
  return exitCode === 0
}

/** Copies beside the place and renames, so that half a copy is never used. */
async function copyTo(folder: string, binaries: Binaries): Promise<boolean> {
  await mkdir(path.dirname(folder), { recursive: true, mode: 0o755 })
  const draft = `${folder}.${randomBytes(6).toString('hex')}`
  try {
    await cp(binaries.folder, draft, { recursive: true, verbatimSymlinks: true })
    await chmod(draft, 0o755)
    // Fails when another process was faster; its copy is as good.
    await rename(draft, folder).catch(() => {})
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
  return true
}

const temporaryPrefix = (binaries: Binaries) => `gatehouse-postgresql-${binaries.version}-`

async function openTemporaryFolder(place: string, binaries: Binaries): Promise<string> {
  const folder = await mkdtemp(path.join(place, temporaryPrefix(binaries)))
  await chmod(folder, 0o755)
  return path.join(folder, 'postgresql')
}

/** Those that earlier starts of this user made. Any user may make folders there; what others made is never run. */
async function ownTemporaryFolders(place: string, binaries: Binaries): Promise<string[]> {
  const names = await readdir(place).catch(() => [])
  const folders = names
    .filter((name) => name.startsWith(temporaryPrefix(binaries)))
    .map((name) => path.join(place, name))
  const checked = await Promise.all(folders.map(async (folder) => ((await isOurs(folder)) ? [folder] : [])))
  return checked.flat()
}

async function isOurs(folder: string): Promise<boolean> {
  // Not of the target of a link: the owner of the link could point it elsewhere later.
  const stats = await lstat(folder).catch(() => null)
  const isWritableByOthers = ((stats?.mode ?? 0) & 0o022) !== 0
  return stats?.isDirectory() === true && stats.uid === process.getuid?.() && !isWritableByOthers
}
