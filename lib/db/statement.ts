import 'server-only'
import { databasePool } from './database'

/**
 * SQL for the few queries that nearly every request of a program makes. PostgreSQL plans a named one once for each
 * connection; one without a name is planned for the very values it gets.
 */
export type Statement = { name?: string; text: string }

/** Runs it on the pool that Prisma uses too. Columns come back under the names the SQL gives them. */
export async function runStatement<Row extends object>(
  { name, text }: Statement,
  values: unknown[],
): Promise<Row[]> {
  const { rows } = await databasePool().query<Row>({ name, text, values })
  return rows
}
