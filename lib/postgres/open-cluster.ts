import { realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { readOrMakeSecret } from '@/lib/files/read-or-make-secret'
import { OperatorError } from '@/lib/operator/operator-error'
import { findBinaries } from './binaries'
import { type Cluster, clusterVersion, giveTo, makeCluster } from './cluster'
import { findOperatingUser } from './operating-user'
import { reachableBinaries } from './reachable-binaries'

/**
 * The cluster in `DATA_DIR/postgres`, made when missing. Call it under the cluster's lock.
 * @throws OperatorError when it cannot be made or belongs to another PostgreSQL.
 */
export async function openCluster(dataDir: string): Promise<Cluster> {
  const folder = path.join(await realpath(dataDir), 'postgres')
  const installed = await findBinaries()
  const existingVersion = await clusterVersion(folder)
  const passwordFile = path.join(dataDir, 'postgres-password')

  if (existingVersion && existingVersion !== installed.majorVersion) {
    throw new OperatorError(
      `The database in ${folder} was created by PostgreSQL ${existingVersion}, but this Gatehouse includes PostgreSQL ${installed.majorVersion}: move the data with pg_dump and pg_restore, or start the Gatehouse version that created it.`,
    )
  }
  if (existingVersion && !(await stat(passwordFile).catch(() => null))) {
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
  if (existingVersion) await giveTo(user, folder)
  else await makeCluster(cluster)
  return cluster
}
