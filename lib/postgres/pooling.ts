import type { Client } from 'pg'
import type { Connection } from './kept-connection'

/** The mode in which a pooler between us and PostgreSQL lends its connections. */
export type Pooling = 'none' | 'session' | 'transaction' | 'statement'

const tries = 3

/**
 * Finds out how the connections at the other end are lent. A pooler (PgBouncer and its like) announces a process number
 * of its own; then a second connection that opens a transaction shows whether the first one keeps its process of
 * PostgreSQL: by session it does; by transaction another client has got it by then.
 */
export async function findPooling(first: Client, connect: () => Promise<Connection>): Promise<Pooling> {
  // Of every client, though the types leave it out (node-postgres, Client).
  const { processID: announced } = first as Client & { processID?: number | null }
  if ((await processOf(first)) === announced) return 'none'
  const { client: second } = await connect()
  try {
    for (let attempt = 0; attempt < tries; attempt++) {
      const kept = await processOf(first)
      // PgBouncer refuses it where it pools by statement, and closes the connection.
      if (!(await second.query('BEGIN').catch(() => null))) return 'statement'
      const lent = await processOf(second)
      const isKept = (await processOf(first)) === kept
      await second.query('ROLLBACK')
      if (lent === kept || !isKept) return 'transaction'
    }
    return 'session'
  } finally {
    await second.end().catch(() => {})
  }
}

async function processOf(client: Client): Promise<number | undefined> {
  const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
  return rows[0]?.pid
}
