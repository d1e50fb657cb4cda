import 'server-only'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { db } from '@/lib/db/database'
import { env } from '@/lib/env'
import { outboxFolder } from '@/lib/mail/file-delivery'

/** What uses how much, the largest first; sizes in bytes. */
export type Sizes = {
  database: number
  tables: { table: string; rows: number; data: number; indexes: number }[]
  folders: { folder: string; files: number; bytes: number }[]
}

/** Measures tables, those of jobs too, and the folders that Gatehouse writes. Rows are counted by PostgreSQL's statistics. */
export async function measureSize(): Promise<Sizes> {
  const tables = await db().$queryRaw<Sizes['tables']>`
    SELECT CASE WHEN schemaname = 'public' THEN relname ELSE schemaname || '.' || relname END AS table,
      n_live_tup::float8 AS rows, pg_table_size(relid)::float8 AS data, pg_indexes_size(relid)::float8 AS indexes
    FROM pg_stat_user_tables ORDER BY pg_total_relation_size(relid) DESC`
  const [row] = await db().$queryRaw<{ bytes: number }[]>`
    SELECT pg_database_size(current_database())::float8 AS bytes`
  const { BACKUP_DIR, AUDIT_ARCHIVE_DIR } = env()
  const folders = [outboxFolder(), BACKUP_DIR, AUDIT_ARCHIVE_DIR].filter((folder) => folder !== undefined)
  return { database: row?.bytes ?? 0, tables, folders: await Promise.all(folders.map(sizeOf)) }
}

async function sizeOf(folder: string): Promise<Sizes['folders'][number]> {
  const place = path.resolve(folder)
  const names = await readdir(place).catch(() => [])
  const found = await Promise.all(names.map((name) => stat(path.join(place, name)).catch(() => null)))
  const files = found.filter((file) => file?.isFile())
  return {
    folder: place,
    files: files.length,
    bytes: files.reduce((sum, file) => sum + (file?.size ?? 0), 0),
  }
}
