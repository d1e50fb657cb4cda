import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { type Prisma, PrismaClient } from '@/prisma/generated/client'
import { env } from '../env'
import { logger } from '../log/logger'

/** The database inside or outside a transaction. */
export type Tx = Prisma.TransactionClient

type Database = { client: PrismaClient; pool: pg.Pool; stopLooking: () => void }

// One pool per process, although Next bundles pages and routes apart: a module variable would exist twice.
const shared = globalThis as typeof globalThis & { gatehouseDatabase?: Database }

/** The one Prisma client of the process. */
export function db(): PrismaClient {
  shared.gatehouseDatabase ??= open()
  return shared.gatehouseDatabase.client
}

/** The connections behind it, for libraries that bring their own statements. */
export function databasePool(): pg.Pool {
  shared.gatehouseDatabase ??= open()
  return shared.gatehouseDatabase.pool
}

/** Runs `work` in one transaction; what it throws rolls everything back. */
export function inTransaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return db().$transaction(work, { maxWait: 5_000, timeout: 15_000 })
}

/** Closes all connections of this process; the next `db()` opens new ones. */
export async function closeDatabase(): Promise<void> {
  const open = shared.gatehouseDatabase
  shared.gatehouseDatabase = undefined
  open?.stopLooking()
  await open?.client.$disconnect()
  await open?.pool.end()
}

function open(): Database {
  const pool = new pg.Pool({
    connectionString: env().DATABASE_URL,
    max: env().DATABASE_POOL_SIZE,
    application_name: 'gatehouse',
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 20_000,
    idle_in_transaction_session_timeout: 30_000,
    keepAlive: true,
  })
  // An idle connection that breaks is replaced at the next query; unheard, the event would end the process.
  pool.on('error', (error) => logger().warn({ reason: error.message }, 'an idle database connection broke'))
  const stopLooking = endHungConnections(pool)
  // 'minimal': Prisma's longer errors quote the arguments, which hold hashes.
  const client = new PrismaClient({ adapter: new PrismaPg(pool), errorFormat: 'minimal' })
  return { client, pool, stopLooking }
}

const longestHoldMilliseconds = 30_000
const free = 0

/**
 * Bounds a request when PostgreSQL or the way to it hangs instead of dying: no transaction takes so long. One look every
 * few seconds, because a timer for each query (`query_timeout`) makes all of them a quarter slower.
 * @returns how to stop looking
 */
function endHungConnections(pool: pg.Pool): () => void {
  const heldSince = new Map<pg.PoolClient, number>()
  pool.on('acquire', (client) => heldSince.set(client, Date.now()))
  pool.on('release', (_error, client) => heldSince.set(client, free))
  pool.on('remove', (client) => heldSince.delete(client as pg.PoolClient))
  const look = setInterval(() => {
    for (const [client, since] of heldSince) {
      // With a query on its way this closes the socket at once, and the query fails.
      if (since !== free && Date.now() - since > longestHoldMilliseconds)
        (client as unknown as pg.Client).end().catch(() => {})
    }
  }, 5_000)
  look.unref()
  return () => clearInterval(look)
}
