import path from 'node:path'
import { withLock } from '@/lib/files/with-lock.mjs'
import { countOtherClients, makeDatabase, urlOf } from './cluster-address'
import { keepConnection, openConnection, type SupervisionListeners } from './kept-connection'
import { openCluster } from './open-cluster'
import { type ServerSettings, startPostmaster, stopPostmaster } from './postmaster'
import type { ClusterUpgrade } from './upgrade-cluster'

/** The handle of a process that uses the built-in PostgreSQL. */
export type EmbeddedDatabase = {
  /** Address for the pools of this process; stays the same for its lifetime. */
  url: string
  /** Starts PostgreSQL again whenever it dies, also when it died before this was called. */
  supervise(listeners: SupervisionListeners): void
  /** Leaves the database; the last process that leaves stops PostgreSQL. */
  close(): Promise<void>
}

/**
 * Opens the PostgreSQL whose data is in `dataDir` (an existing folder): makes it on the first call, starts it when it
 * does not run, and joins the one that runs when another process started it or was killed while using it.
 * @throws OperatorError when that is not possible.
 */
export async function openEmbeddedDatabase({
  dataDir,
  settings,
  upgrade = null,
}: {
  dataDir: string
  settings?: ServerSettings
  /** Without it, data of an earlier major version of PostgreSQL is refused. */
  upgrade?: ClusterUpgrade | null
}): Promise<EmbeddedDatabase> {
  const lockFile = path.join(dataDir, 'postgres.lock')
  const opened = await withLock(lockFile, async () => {
    const cluster = await openCluster(dataDir, upgrade)
    const { port } = await startPostmaster(cluster, { settings })
    await makeDatabase(cluster, port)
    return { cluster, port, connection: await openConnection({ connectionString: urlOf(cluster, port) }) }
  })
  const { cluster, port } = opened
  // An open connection tells the others that the database is in use, and notices first when PostgreSQL dies.
  const kept = keepConnection(opened.connection, () =>
    withLock(lockFile, async () => {
      await startPostmaster(cluster, { port, settings })
      return openConnection({ connectionString: urlOf(cluster, port) })
    }),
  )
  let isClosed = false

  async function close() {
    if (isClosed) return
    isClosed = true
    const client = await kept.release()
    await withLock(lockFile, async () => {
      const isShared = client ? (await countOtherClients(client).catch(() => 0)) > 0 : false
      await client?.end().catch(() => {})
      if (!isShared) await stopPostmaster(cluster)
    })
  }

  return { url: urlOf(cluster, port), supervise: kept.supervise, close }
}
