import { realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { readOrMakeSecret } from '@/lib/files/read-or-make-secret'
import { OperatorError } from '@/lib/operator/operator-error'
import { findBinaries } from './binaries'
import { type Cluster, clusterVersion, giveTo, makeCluster } from './cluster'
import { earlierPackage } from './earlier-packages'
import { findOperatingUser } from './operating-user'
import { reachableBinaries } from './reachable-binaries'
import { type ClusterUpgrade, finishUpgrade, upgradeCluster } from './upgrade-cluster'

/** Which major version made the data in `dataDir`, and which this Gatehouse includes; null when there is no move between them. */
export async function findClusterUpgrade(dataDir: string): Promise<{ from: number; to: number } | null> {
  if (!(await stat(dataDir).catch(() => null))) return null
  const majorVersion = await clusterVersion(await folderIn(dataDir))
  const installed = await findBinaries()
  const isEarlier = majorVersion !== null && majorVersion < installed.majorVersion
  return isEarlier ? { from: majorVersion, to: installed.majorVersion } : null
}

async function folderIn(dataDir: string): Promise<string> {
  return path.join(await realpath(dataDir), 'postgres')
}

/**
 * The cluster in `DATA_DIR/postgres`, made when missing, and moved to this PostgreSQL when an earlier one made it. Call it under
 * the cluster's lock.
 * @param upgrade null to refuse data of an earlier PostgreSQL
 * @throws OperatorError when it cannot be made or moved, or belongs to another PostgreSQL
 */
export async function openCluster(dataDir: string, upgrade: ClusterUpgrade | null): Promise<Cluster> {
  const folder = await folderIn(dataDir)
  await finishUpgrade(folder)
  const majorVersion = await clusterVersion(folder)
  const installed = await findBinaries()
  const passwordFile = path.join(dataDir, 'postgres-password')

  const former = findEarlier(folder, majorVersion, installed.majorVersion)
  if (former && !upgrade) {
    throw new OperatorError(
      `The database in ${folder} was made by PostgreSQL ${majorVersion}, and this Gatehouse includes PostgreSQL ${installed.majorVersion}. Set POSTGRES_UPGRADE=yes and start Gatehouse: it fetches PostgreSQL ${majorVersion} once and moves the data; see "Another major version of PostgreSQL" in docs/operating.md.`,
    )
  }
  if (majorVersion && !(await stat(passwordFile).catch(() => null))) {
    throw new OperatorError(
      `${passwordFile} is missing, and the database in ${folder} cannot be opened without it: restore it from a backup of DATA_DIR.`,
    )
  }

  const user = await findOperatingUser(folder)
  const cluster = {
    folder,
    logFile: path.join(dataDir, 'postgres.log'),
    binaries: await reachableBinaries(installed, user),
    user,
    password: await readOrMakeSecret(passwordFile),
  }
  if (!majorVersion) await makeCluster(cluster)
  else if (former && upgrade) await upgradeCluster(cluster, former, upgrade)
  else await giveTo(user, folder)
  return cluster
}

/** What is needed to move data of an earlier PostgreSQL; null when there is none. @throws OperatorError when it cannot be moved */
function findEarlier(folder: string, majorVersion: number | null, installed: number) {
  if (majorVersion === null || majorVersion === installed) return null
  const made = `The database in ${folder} was made by PostgreSQL ${majorVersion}`
  if (majorVersion > installed) {
    throw new OperatorError(
      `${made}, but this Gatehouse includes PostgreSQL ${installed}: start the version of Gatehouse that made it.`,
    )
  }
  const programs = earlierPackage(majorVersion)
  if (programs) return { formerVersion: majorVersion, programs }
  throw new OperatorError(
    `${made}, from which this Gatehouse cannot move data to its PostgreSQL ${installed}: make a backup with the version before, and restore it into an empty DATA_DIR.`,
  )
}
