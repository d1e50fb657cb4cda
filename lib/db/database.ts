import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import type pg from 'pg'
import { type Prisma, PrismaClient } from '@/prisma/generated/client'
import { addressesOf } from '../database-url'
import { env } from '../env'
import { makePool, type SessionConfig } from './connections'
import { giveWay } from './give-way'
import { makeReadLane, type ReadLane, type Reads } from './read-lane'
import { makeSearchConnections, type SearchConnections, searchLimits } from './search-connections'

/** The database inside or outside a transaction. */
export type Tx = Prisma.TransactionClient

type Database = { client: PrismaClient; pool: pg.Pool; lane: ReadLane | null; searches: SearchConnections }

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

/** Runs short reads: on a connection of their own, if the process may open more than one. */
export function shortReads(): Reads {
  shared.gatehouseDatabase ??= open()
  return shared.gatehouseDatabase.lane ?? shared.gatehouseDatabase.pool
}

/** What takes searches (lib/db/searches.ts). */
export function databaseSearches(): SearchConnections {
  shared.gatehouseDatabase ??= open()
  return shared.gatehouseDatabase.searches
}

/**
 * How the connections of a process are divided. Searches get a third of them at most; one for short reads pays from
 * three on. With a size of one, two are opened, so that changes never wait for searches.
 */
export function sharesOf(size: number): { searches: number; shortReads: 0 | 1; others: number } {
  const searches = Math.max(1, Math.floor(size / 3))
  const shortReads = size > 2 ? 1 : 0
  return { searches, shortReads, others: Math.max(1, size - searches - shortReads) }
}

/** Runs `work` in one transaction; an error rolls everything back. */
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
  await open?.searches.pool.end()
}

/** The settings of every connection of the serving code. */
export function sessionConfig(databaseUrl: string): SessionConfig {
  return {
    databaseUrl,
    connectionString: addressesOf(databaseUrl)[0],
    application_name: 'gatehouse',
    connectionTimeoutMillis: 5_000,
    slowMilliseconds: env().SLOW_MS,
    session: { statement_timeout: 20_000, idle_in_transaction_session_timeout: 10_000 },
    keepAlive: true,
  }
}

function open(): Database {
  const config = sessionConfig(env().DATABASE_URL)
  const shares = sharesOf(env().DATABASE_POOL_SIZE)
  // Each of its statements is planned once: the plan never depends on the values.
  const laneSession = { ...config.session, plan_cache_mode: 'force_generic_plan' } as const
  const lane = shares.shortReads > 0 ? makeReadLane({ ...config, session: laneSession }) : null
  const pool = makePool({ ...config, purpose: 'changes', max: shares.others, idleTimeoutMillis: 30_000 })
  // 'minimal': Prisma's longer errors quote the arguments, which hold hashes.
  const client = new PrismaClient({ adapter: new PrismaPg(pool), errorFormat: 'minimal' })
  return { client, pool, lane, searches: openSearches(config, shares.searches) }
}

function openSearches(config: SessionConfig, places: number): SearchConnections {
  const session = {
    ...config.session,
    statement_timeout: 1000 * searchLimits.statementSeconds,
    // One search keeps no more than one PostgreSQL process busy.
    max_parallel_workers_per_gather: 0,
  }
  const pool = makePool({ ...config, purpose: 'searches', session, max: places, idleTimeoutMillis: 30_000 })
  pool.on('connect', (client) => void giveWay(client))
  return makeSearchConnections(pool, places)
}
