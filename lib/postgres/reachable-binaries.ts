import { randomBytes } from 'node:crypto'
import { chmod, cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { OperatorError } from '@/lib/operator/operator-error'
import { type Binaries, programOf } from './binaries'
import type { OperatingUser } from './operating-user'
import { runProgram } from './run-program'

/**
 * Binaries that `user` can run. Under root the project often lies below a folder that nobody else may enter; then
 * PostgreSQL (60 MB) is copied once to a root-owned place that is open to read.
 * @throws OperatorError when no place works.
 */
export async function reachableBinaries(binaries: Binaries, user: OperatingUser | null): Promise<Binaries> {
  if (await canRun(binaries, user)) return binaries

  const shared = { ...binaries, folder: `/var/lib/gatehouse/postgresql-${binaries.version}` }
  if (await canRun(shared, user)) return shared
  if (await copyTo(shared.folder, binaries).catch(() => false)) {
    if (await canRun(shared, user)) return shared
  }

  const temporary = { ...binaries, folder: path.join(await openTemporaryFolder(), 'postgresql') }
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

/** Copies beside the place and renames, so nobody ever sees half a copy. */
async function copyTo(folder: string, binaries: Binaries): Promise<boolean> {
  await mkdir(path.dirname(folder), { recursive: true, mode: 0o755 })
  const draft = `${folder}.${randomBytes(6).toString('hex')}`
  try {
    await cp(binaries.folder, draft, { recursive: true, verbatimSymlinks: true })
    await chmod(draft, 0o755)
    // Fails when another process was quicker; its copy is as good.
    await rename(draft, folder).catch(() => {})
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
  return true
}

async function openTemporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'gatehouse-postgresql-'))
  await chmod(folder, 0o755)
  return folder
}
