import 'server-only'
import { databasePool, shortReads } from './database'

/**
 * SQL for the few queries that nearly every request of a program makes. PostgreSQL plans a named one once for each
 * connection; one without a name is planned for the very values it gets.
 */
export type Statement = {
  name?: string
  text: string
  /**
   * `short`: a read that takes about a millisecond however much is stored (lib/db/read-lane.ts). `search`, `stream`:
   * the caller's input decides the cost, or it is one batch of many (lib/db/searches.ts).
   */
  cost?: 'short' | 'search' | 'stream'
}

/** SQL: so many parameters from this number on. */
export function parameters(count: number, first: number): string {
  return Array.from({ length: count }, (_, index) => `$${first + index}`).join(', ')
}

/** Runs it on the pool that Prisma uses too. Columns come back under the names the SQL gives them. */
export async function runStatement<Row extends object>(
  { name, text }: Statement,
  values: unknown[],
): Promise<Row[]> {
  const { rows } = await databasePool().query<Row>({ name, text, values })
  return rows
}

/** A row as PostgreSQL writes it: the text of each column, in the order of the SQL. */
export type TextRow = (string | null)[]

/** How node-postgres leaves them unread. */
export const asWritten = { getTypeParser: () => (text: string) => text }

/** Runs a read and leaves its values undecoded: for rows that are mostly cached already, decoding takes the longest. */
export async function readAsText({ name, text, cost }: Statement, values: unknown[]): Promise<TextRow[]> {
  const { rows } = await (cost === 'short' ? shortReads() : databasePool()).query<TextRow>({
    name,
    text,
    values,
    types: asWritten,
    rowMode: 'array',
  })
  return rows
}
