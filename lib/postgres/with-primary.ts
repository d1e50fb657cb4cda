import { Client } from 'pg'
import { primaryAddress } from './primary'

/**
 * Does `work` on a connection of its own to the host that takes changes, and closes it: for what takes longer than a
 * request may, or happens where there is no pool. A transaction that is open at the end is rolled back.
 * @param applicationName how PostgreSQL lists the connection
 */
export async function withPrimary<T>(
  databaseUrl: string,
  work: (client: Client) => Promise<T>,
  applicationName?: string,
): Promise<T> {
  const client = new Client({
    connectionString: await primaryAddress(databaseUrl),
    ...(applicationName ? { application_name: applicationName } : {}),
  })
  // A connection that breaks makes the running query fail. Without a listener, the 'error' event would also crash Node.
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end().catch(() => {})
  }
}
