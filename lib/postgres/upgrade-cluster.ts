import { rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { DatabaseError } from 'pg'
import { errorCode, OperatorError } from '@/lib/operator/operator-error'
import { tellOperator } from '@/lib/operator/tell-operator'
import { type Cluster, giveTo, makeCluster } from './cluster'
import { countOtherClients, makeDatabase, urlOf } from './cluster-address'
import type { EarlierPackage } from './earlier-packages'
import { fetchBinaries } from './fetch-binaries'
import { startPostmaster, stopPostmaster } from './postmaster'
import { reachableBinaries } from './reachable-binaries'
import { withPrimary } from './with-primary'

/** How data of an earlier major version of PostgreSQL is moved. */
export type ClusterUpgrade = {
  /** POSTGRES_UPGRADE: `yes`, or the address or file of the package of the earlier PostgreSQL. */
  source: string
  /** Copies everything from one database into another, empty one. `file` is for its use, and removed afterwards. */
  move(way: { from: string; to: string; file: string }): Promise<void>
}

const upgradedFolder = (folder: string) => `${folder}.upgraded`

/**
 * Moves the data of a cluster that an earlier PostgreSQL made into a new one of this PostgreSQL, which takes its place. The
 * former one stays beside it, as `postgres-17`. Until the new one is complete, nothing of the former is changed; a start after
 * an interruption begins again. Call it under the cluster's lock.
 * @throws OperatorError when it cannot be done
 */
export async function upgradeCluster(
  cluster: Cluster,
  { formerVersion, programs: known }: { formerVersion: number; programs: EarlierPackage },
  { source, move }: ClusterUpgrade,
): Promise<void> {
  const { folder, user, binaries } = cluster
  const kept = `${folder}-${formerVersion}`
  if (await exists(kept)) {
    throw new OperatorError(`${kept} is in the way of the upgrade of PostgreSQL: move it elsewhere.`)
  }

  const draft = { ...cluster, folder: `${folder}.draft` }
  const programs = path.join(path.dirname(folder), `postgresql-${formerVersion}`)
  const file = `${folder}-${formerVersion}.tar.gz`
  const clean = () =>
    Promise.all([programs, file].map((place) => rm(place, { recursive: true, force: true })))

  tellOperator(
    `The data of PostgreSQL ${formerVersion} is moved to PostgreSQL ${binaries.majorVersion}; this takes a minute for a million users.`,
  )
  await stopPostmaster(draft)
  await rm(draft.folder, { recursive: true, force: true })
  await rm(upgradedFolder(folder), { recursive: true, force: true })
  await clean()
  try {
    const fetched = await fetchBinaries(known, source, programs)
    await giveTo(user, folder)
    const former = { ...cluster, binaries: await reachableBinaries(fetched, user) }
    const from = await startPostmaster(former, {})
    // A program that uses it keeps it.
    await refuseOthers(urlOf(former, from.port))
    try {
      await makeCluster(draft)
      const to = await startPostmaster(draft, {})
      await makeDatabase(draft, to.port)
      await move({ from: urlOf(former, from.port), to: urlOf(draft, to.port), file })
    } finally {
      await stopPostmaster(draft)
      await stopPostmaster(former)
    }
    await rename(draft.folder, upgradedFolder(folder))
    await rename(folder, kept)
    await finishUpgrade(folder)
  } catch (error) {
    throw explain(error, folder, formerVersion)
  } finally {
    await clean()
  }
  tellOperator(
    `The data is moved. ${kept} has it as it was; delete it when you no longer need a way back to the version before.`,
  )
}

/** An upgrade may have been interrupted between its two last steps, when the new cluster was complete. */
export async function finishUpgrade(folder: string): Promise<void> {
  if (!(await exists(folder)) && (await exists(upgradedFolder(folder))))
    await rename(upgradedFolder(folder), folder)
}

/** @throws OperatorError when another program uses the data */
async function refuseOthers(url: string): Promise<void> {
  if ((await withPrimary(url, countOtherClients)) === 0) return
  throw new OperatorError(
    'The version before is still running on the data: stop it, then start this version.',
  )
}

function explain(error: unknown, folder: string, formerVersion: number): unknown {
  const reason =
    error instanceof OperatorError || error instanceof DatabaseError ? error.message : errorCode(error)
  if (!reason) return error
  return new OperatorError(
    `The database in ${folder} could not be moved from PostgreSQL ${formerVersion}, and is as it was: ${reason}`,
  )
}

function exists(place: string): Promise<boolean> {
  return stat(place).then(
    () => true,
    () => false,
  )
}
