import 'server-only'
import type { Client } from 'pg'
import type { TableCopy } from './about.schema'

/** Kept by the migrations themselves. */
const migrationTable = '_prisma_migrations'

/**
 * The tables of Gatehouse with the columns that hold data, each after those that it refers to. Jobs are not among them:
 * what they are about is in the tables, and is taken up again.
 */
export async function readTables(client: Client): Promise<TableCopy[]> {
  const { rows } = await client.query<{ name: string; columns: string[]; references: string[] }>(
    `SELECT t.relname AS name,
       (SELECT array_agg(attname::text ORDER BY attnum) FROM pg_attribute
        WHERE attrelid = t.oid AND attnum > 0 AND NOT attisdropped AND attgenerated = '') AS columns,
       ARRAY(SELECT confrelid::regclass::text FROM pg_constraint
        WHERE conrelid = t.oid AND contype = 'f' AND confrelid <> t.oid) AS references
     FROM pg_class AS t
     WHERE t.relnamespace = 'public'::regnamespace AND t.relkind = 'r' AND t.relname <> $1
       AND NOT EXISTS (SELECT 1 FROM pg_depend WHERE objid = t.oid AND deptype = 'e')
     ORDER BY t.relname`,
    [migrationTable],
  )
  const sorted: typeof rows = []
  while (sorted.length < rows.length) {
    const isReady = (table: (typeof rows)[number]) =>
      !sorted.includes(table) && table.references.every((name) => sorted.some((done) => done.name === name))
    const next = rows.find(isReady)
    if (!next) throw new Error('tables refer to each other in a circle')
    sorted.push(next)
  }
  return sorted.map(({ name, columns }) => ({ name, columns }))
}

/** The COPY statement of a table, in either direction. */
export function copyStatement({ name, columns }: TableCopy, direction: 'TO STDOUT' | 'FROM STDIN'): string {
  const list = columns.map((column) => `"${column}"`).join(', ')
  return `COPY "${name}" (${list}) ${direction}`
}

/** The names of the migrations that are applied, in order. */
export async function readMigrations(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT migration_name AS name FROM ${migrationTable}
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`,
  )
  return rows.map(({ name }) => name)
}
