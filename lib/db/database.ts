import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import type pg from 'pg'
import { type Prisma, PrismaClient } from '@/prisma/generated/client'
import { env } from '../env'
import { makePool, type SessionConfig } from './connections'
import { makeReadLane, type ReadLane, type Reads } from './read-lane'

/** The database inside or outside a transaction. */
export type Tx = Prisma.TransactionClient

type Database = { client: PrismaClient; pool: pg.Pool; lane: ReadLane | null }

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

/** What takes short reads: a connection of their own, where the process may open more than one. */
export function shortReads(): Reads {
  shared.gatehouseDatabase ??= open()
  return shared.gatehouseDatabase.lane ?? shared.gatehouseDatabase.pool
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
  await open?.lane?.end()
  await open?.pool.end()
}

/** How every connection of the serving code is made. */
export function sessionConfig(connectionString: string): SessionConfig {
  return {
    connectionString,
    application_name: 'gatehouse',
    connectionTimeoutMillis: 5_000,
    session: { statement_timeout: 20_000, idle_in_transaction_session_timeout: 30_000 },
    keepAlive: true,
  }
}

function open(): Database {
  const config = sessionConfig(env().DATABASE_URL)
  const size = env().DATABASE_POOL_SIZE
  const lane = size > 1 ? makeReadLane(config) : null
  const pool = makePool({ ...config, max: lane ? size - 1 : size, idleTimeoutMillis: 30_000 })
  // 'minimal': Prisma's longer errors quote the arguments, which hold hashes.
  const client = new PrismaClient({ adapter: new PrismaPg(pool), errorFormat: 'minimal' })
  return { client, pool, lane }
}
