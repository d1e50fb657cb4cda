import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { type Prisma, PrismaClient } from '@/prisma/generated/client'
import { env } from '../env'
import { logger } from '../log/logger'

/** The database inside or outside a transaction. */
export type Tx = Prisma.TransactionClient

type Database = { client: PrismaClient; pool: pg.Pool }

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
    // Bounds a request when PostgreSQL hangs instead of dying.
    query_timeout: 20_000,
    statement_timeout: 20_000,
    idle_in_transaction_session_timeout: 30_000,
    keepAlive: true,
  })
  // An idle connection that breaks is replaced at the next query; unheard, the event would end the process.
  pool.on('error', (error) => logger().warn({ reason: error.message }, 'an idle database connection broke'))
  // 'minimal': Prisma's longer errors quote the arguments, which hold hashes.
  const client = new PrismaClient({ adapter: new PrismaPg(pool), errorFormat: 'minimal' })
  return { client, pool }
}
