import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client, escapeIdentifier } from 'pg'
import { withLock } from '@/lib/files/with-lock.mjs'
import { type Cluster, openCluster } from './cluster'
import { type ServerSettings, startPostmaster, stopPostmaster } from './postmaster'

const databaseName = 'gatehouse'
const longestPauseMilliseconds = 5000

/** What happens to a supervised database. */
export type SupervisionListeners = {
  onLost: () => void
  /** A try to start it again failed; more follow. Not repeated for the same reason. */
  onFailure: (reason: string) => void
  onBack: () => void
}

/** What a process that uses the built-in PostgreSQL holds. */
export type EmbeddedDatabase = {
  /** Address for the pools of this process; stays the same for its lifetime. */
  url: string
  /** Starts PostgreSQL again whenever it dies. */
  supervise(listeners: SupervisionListeners): void
  /** Leaves the database; the last process that leaves stops PostgreSQL. */
  close(): Promise<void>
}

/**
 * Opens the PostgreSQL whose data lies in `dataDir` (an existing folder): makes it on the first call, starts it when
 * it does not run, and joins the one that runs when another process started it or was killed while using it.
 * @throws OperatorError when that is not possible.
 */
export async function openEmbeddedDatabase({
  dataDir,
  settings,
}: {
  dataDir: string
  settings?: ServerSettings
}): Promise<EmbeddedDatabase> {
  const lockFile = path.join(dataDir, 'postgres.lock')
  const opened = await withLock(lockFile, async () => {
    const cluster = await openCluster(dataDir)
    const { port } = await startPostmaster(cluster, { settings })
    await makeDatabase(cluster, port)
    return { cluster, port, keeper: await connect(cluster, port) }
  })
  const { cluster, port } = opened
  // An open connection says "in use" to the others and hears first when PostgreSQL dies.
  let keeper: Client | null = opened.keeper
  let isClosed = false
  let recovery: Promise<void> = Promise.resolve()

  function supervise(listeners: SupervisionListeners) {
    keeper?.once('end', () => {
      keeper = null
      if (isClosed) return
      listeners.onLost()
      recovery = recover(listeners.onFailure).then(() => {
        if (isClosed) return
        supervise(listeners)
        listeners.onBack()
      })
    })
  }

  async function recover(onFailure: SupervisionListeners['onFailure']) {
    let toldReason = ''
    for (let pause = 100; !keeper && !isClosed; pause = Math.min(pause * 2, longestPauseMilliseconds)) {
      keeper = await withLock(lockFile, async () => {
        await startPostmaster(cluster, { port, settings })
        return connect(cluster, port)
      }).catch((error) => {
        const reason = error instanceof Error ? error.message : String(error)
        if (reason !== toldReason) onFailure(reason)
        toldReason = reason
        return null
      })
      if (!keeper) await sleep(pause)
    }
  }

  async function close() {
    if (isClosed) return
    isClosed = true
    await recovery
    await withLock(lockFile, async () => {
      const isShared = keeper ? await hasOtherClients(keeper).catch(() => false) : false
      await keeper?.end().catch(() => {})
      if (!isShared) await stopPostmaster(cluster)
    })
  }

  return { url: urlOf(cluster, port), supervise, close }
}

/** Clients of one process share this name, so that a process can tell its own connections from those of others. */
const applicationName = `gatehouse ${process.pid}`

function urlOf(cluster: Cluster, port: number, database = databaseName): string {
  const name = encodeURIComponent(applicationName)
  return `postgresql://gatehouse:${cluster.password}@127.0.0.1:${port}/${database}?application_name=${name}`
}

async function connect(cluster: Cluster, port: number, database?: string): Promise<Client> {
  const client = new Client({ connectionString: urlOf(cluster, port, database), keepAlive: true })
  // A broken connection is told by 'end' as well; without a listener the error would end the process.
  client.on('error', () => {})
  await client.connect()
  return client
}

async function makeDatabase(cluster: Cluster, port: number) {
  const client = await connect(cluster, port, 'postgres')
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [databaseName])
    if (!rowCount) await client.query(`create database ${escapeIdentifier(databaseName)}`)
  } finally {
    await client.end()
  }
}

async function hasOtherClients(client: Client): Promise<boolean> {
  const { rowCount } = await client.query(
    "select 1 from pg_stat_activity where backend_type = 'client backend' and application_name <> $1 limit 1",
    [applicationName],
  )
  return rowCount !== 0
}
