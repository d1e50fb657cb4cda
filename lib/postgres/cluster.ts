import { chmod, chown, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { errorCode, OperatorError } from '@/lib/operator/operator-error'
import { type Binaries, programOf } from './binaries'
import type { OperatingUser } from './operating-user'
import { clusterArgument, runProgram } from './run-program'

/** Everything needed to run the PostgreSQL whose files are in `folder`. */
export type Cluster = {
  folder: string
  logFile: string
  binaries: Binaries
  user: OperatingUser | null
  /** Of the database user `gatehouse`, who owns everything. */
  password: string
}

/** The major version of PostgreSQL that made the cluster; null when there is none. @throws OperatorError */
export async function clusterVersion(folder: string): Promise<number | null> {
  try {
    const text = await readFile(path.join(folder, 'PG_VERSION'), 'utf8')
    const version = Number.parseInt(text, 10)
    if (version > 0) return version
    throw new OperatorError(
      `The database in ${folder} is damaged (PG_VERSION is not a number): restore a backup of DATA_DIR.`,
    )
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    if (error instanceof OperatorError) throw error
    throw new OperatorError(`The database in ${folder} cannot be read (${errorCode(error)}).`)
  }
}

/**
 * Makes the cluster beside its final place and renames it when complete: an interrupted attempt leaves nothing in the
 * way.
 */
export async function makeCluster(cluster: Cluster) {
  const draft = `${cluster.folder}.new`
  const draftCluster = path.join(draft, 'cluster')
  await rm(draft, { recursive: true, force: true })
  await mkdir(draftCluster, { recursive: true, mode: 0o700 })
  await writeFile(path.join(draft, 'password'), cluster.password, { mode: 0o600 })
  await giveTo(cluster.user, draft)

  const here = clusterArgument(draftCluster)
  const { exitCode, output } = await runProgram(
    programOf(cluster.binaries, 'initdb'),
    [
      `--pgdata=${here}`,
      // Not path.join: it would fold `cwd/..` into `/proc/self`.
      `--pwfile=${here}/../password`,
      '--username=gatehouse',
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // Built in, so sorting is the same on every system and does not change when that system is updated.
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
    ],
    { folder: draftCluster, user: cluster.user },
  )
  if (exitCode !== 0) {
    throw new OperatorError(`The database could not be created in ${cluster.folder}: ${reasonIn(output)}`)
  }
  await rename(draftCluster, cluster.folder)
  await rm(draft, { recursive: true, force: true })
}

/** Under root: files that root brought (a first run, a restored backup) become those of the PostgreSQL user. */
export async function giveTo(user: OperatingUser | null, folder: string) {
  if (!user || (await stat(folder)).uid === user.uid) return
  const entries = await readdir(folder, { recursive: true })
  for (const entry of entries) await chown(path.join(folder, entry), user.uid, user.gid)
  await chown(folder, user.uid, user.gid)
  await chmod(folder, 0o700)
}

/**
 * initdb ends with what it cleaned up; the reason is further up, and the first such line is the cause of the others.
 */
export function reasonIn(output: string): string {
  const lines = output
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const reason = lines.find((line) => /\b(error|FATAL|PANIC):|No space left/i.test(line)) ?? lines.at(-1)
  return reason?.replace(/^.*?\b(error|FATAL|PANIC):\s*/i, '') ?? 'initdb gave no reason'
}
