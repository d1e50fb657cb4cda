import 'server-only'
import type pg from 'pg'
import { AppError } from '../errors/app-error'
import { isTimedOut } from '../errors/database-error'
import { sentence } from '../i18n/sentence'
import { makeTurns, type Turns } from './turns'

/** The user or program that searches. Programs with a key are not limited one by one. */
export type Searcher = { kind: 'session'; userId: string } | { kind: 'key' | 'admin_api' }

/** What a search may take. */
export const searchLimits = {
  statementSeconds: 3,
  /** By one user with a cookie, in one process: users type faster than a slow search answers. */
  atOncePerUser: 6,
  /** As long as a search of others is waited for. */
  patienceSeconds: 2,
  /** For the next rows of a stream that has begun, which would break otherwise. */
  streamPatienceSeconds: 30,
} as const

/**
 * The connections for searches of a process, and who uses them. Only state, because bundles share it that each have
 * their own error classes (lib/db/database.ts).
 */
export type SearchConnections = {
  /** Its connections have the timeout of searches. */
  pool: pg.Pool
  turns: Turns
  /** User → searches under way. */
  admitted: Map<string, number>
}

/** @param places how many connections the pool has */
export function makeSearchConnections(pool: pg.Pool, places: number): SearchConnections {
  // One user searches on one of them at a time: one reader may keep one core of the database busy.
  return { pool, turns: makeTurns({ places, mostOfOne: 1 }), admitted: new Map() }
}

/** Counts as a search of this user while `work` runs. @throws AppError limited */
export async function admitted<T>(
  { admitted }: SearchConnections,
  searcher: Searcher,
  work: () => Promise<T>,
): Promise<T> {
  if (searcher.kind !== 'session') return work()
  const { userId } = searcher
  const before = admitted.get(userId) ?? 0
  if (before >= searchLimits.atOncePerUser) {
    throw new AppError('limited', sentence('tooManySearches'), { retryAfterSeconds: 2 })
  }
  admitted.set(userId, before + 1)
  try {
    return await work()
  } finally {
    const count = (admitted.get(userId) ?? 1) - 1
    if (count > 0) admitted.set(userId, count)
    else admitted.delete(userId)
  }
}

/** @throws AppError busy: there was no free connection in time, or it took too long */
export async function runSearch(
  { pool, turns }: SearchConnections,
  { searcher, isStream }: { searcher: Searcher; isStream: boolean },
  config: pg.QueryConfig,
): Promise<pg.QueryResult> {
  const { patienceSeconds, streamPatienceSeconds, statementSeconds } = searchLimits
  const who = searcher.kind === 'session' ? searcher.userId : null
  // A user may wait for the other query of their own page, such as its count.
  const patience = patienceSeconds + (who === null ? 0 : statementSeconds)
  const leave = await turns.take(who, 1000 * (isStream ? streamPatienceSeconds : patience))
  if (!leave) throw new AppError('busy', sentence('searchesBusy'), { retryAfterSeconds: 2 })
  try {
    return await pool.query(config)
  } catch (error) {
    if (!isTimedOut(error)) throw error
    const tooSlow = sentence('searchTooSlow', { seconds: statementSeconds })
    throw new AppError('busy', tooSlow, { retryAfterSeconds: 5, cause: error })
  } finally {
    leave()
  }
}

/** Was this search stopped because it took too long? */
export function isTooSlow(error: unknown): boolean {
  return error instanceof AppError && error.code === 'busy' && isTimedOut(error.cause)
}
