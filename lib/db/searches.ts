import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import { databasePool, databaseSearches } from './database'
import { admitted, runSearch, type Searcher } from './search-connections'
import { SearchValue } from './search-value'
import { asWritten, type Statement, type TextRow } from './statement'

/*
 * Searches, and all other queries whose cost the reader's words decide. They have a few connections of their own, so
 * that changes and sign-ins always find one (docs/decisions/028).
 */

/** Runs one query of a search. Columns come back under the names the SQL gives them. */
export type RunSearch = <Row extends object>(sql: Prisma.Sql) => Promise<Row[]>

/**
 * The one way to run SQL that holds a `SearchValue`.
 * @throws AppError limited: this user searches too much at once; busy: no connection is free, or it took too long
 */
export function search<T>(searcher: Searcher, work: (run: RunSearch) => Promise<T>): Promise<T> {
  return admitted(databaseSearches(), searcher, () => work(runOf(searcher, false)))
}

/** The same for the next rows of a stream: it waits longer, and streams are limited as such (lib/api/stream-response.ts). */
export function searchForStream<T>(searcher: Searcher, work: (run: RunSearch) => Promise<T>): Promise<T> {
  return work(runOf(searcher, true))
}

/**
 * Runs SQL of a search on the usual connections: only for queries that an index answers at once whatever is stored,
 * such as a list without a filter.
 */
export function readByIndex<T>(work: (run: RunSearch) => Promise<T>): Promise<T> {
  return work(async <Row extends object>({ text, values }: Prisma.Sql) => {
    const { rows } = await databasePool().query<Row>({ text, values: values.map(plain) })
    return rows
  })
}

/** `search`, or `searchForStream`, for a statement of a program (lib/db/statement.ts). */
export async function searchAsText(
  searcher: Searcher,
  { name, text, cost }: Statement,
  values: unknown[],
): Promise<TextRow[]> {
  const isStream = cost === 'stream'
  const run = async () => {
    const config = { name, text, values: values.map(plain), types: asWritten, rowMode: 'array' }
    const { rows } = await runSearch(databaseSearches(), { searcher, isStream }, config)
    return rows as TextRow[]
  }
  return isStream ? run() : admitted(databaseSearches(), searcher, run)
}

function runOf(searcher: Searcher, isStream: boolean): RunSearch {
  return async <Row extends object>({ text, values }: Prisma.Sql) => {
    const config = { text, values: values.map(plain) }
    const { rows } = await runSearch(databaseSearches(), { searcher, isStream }, config)
    return rows as Row[]
  }
}

function plain(value: unknown): unknown {
  return value instanceof SearchValue ? value.plain : value
}
