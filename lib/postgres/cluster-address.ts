import { type Client, escapeIdentifier } from 'pg'
import type { Cluster } from './cluster'
import { withPrimary } from './with-primary'

const databaseName = 'gatehouse'

/** Clients of one process share this name, so that a process can tell its own connections from those of others. */
const applicationName = `gatehouse ${process.pid}`

/** The address of a database of a cluster that runs at this port, for its owner. */
export function urlOf(cluster: Cluster, port: number, database = databaseName): string {
  const name = encodeURIComponent(applicationName)
  return `postgresql://gatehouse:${cluster.password}@127.0.0.1:${port}/${database}?application_name=${name}`
}

/** Makes the database of Gatehouse in a running cluster unless it is there. */
export async function makeDatabase(cluster: Cluster, port: number): Promise<void> {
  await withPrimary(urlOf(cluster, port, 'postgres'), async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [databaseName])
    if (!rowCount) await client.query(`create database ${escapeIdentifier(databaseName)}`)
  })
}

/** How many connections of other processes there are. */
export async function countOtherClients(client: Client): Promise<number> {
  const { rowCount } = await client.query(
    "select 1 from pg_stat_activity where backend_type = 'client backend' and application_name <> $1",
    [applicationName],
  )
  return rowCount ?? 0
}
