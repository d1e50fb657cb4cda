import 'server-only'
import { createHash, randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Client } from 'pg'
import { errorCode } from '@/lib/operator/operator-error'

/*
 * Prisma's table of migrations, with the rows that `prisma migrate` itself would leave: its commands work on every
 * database of Gatehouse, and every database that they migrated is known here.
 */

export type RecordedMigration = { name: string; isFinished: boolean; logs: string | null }

/** What is recorded and not rolled back, in the order in which it was begun. */
export async function recordedMigrations(client: Client): Promise<RecordedMigration[]> {
  try {
    const { rows } = await client.query<RecordedMigration>(
      `select migration_name as name, finished_at is not null as "isFinished", logs
         from _prisma_migrations where rolled_back_at is null order by started_at`,
    )
    return rows
  } catch (error) {
    const undefinedTable = '42P01'
    if (errorCode(error) === undefinedTable) return []
    throw error
  }
}

/** A migration of the project. */
export type Migration = {
  name: string
  sql: string
  /** SHA-256 of the file; Prisma tells by it that a migration was edited later. */
  checksum: string
}

/** The names of the migrations of the project, in order. @param folder the `prisma` folder */
export async function migrationNames(folder: string): Promise<string[]> {
  const entries = await readdir(path.join(folder, 'migrations'), { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return names.sort()
}

export async function readMigration(folder: string, name: string): Promise<Migration> {
  const file = await readFile(path.join(folder, 'migrations', name, 'migration.sql'))
  return { name, sql: file.toString('utf8'), checksum: createHash('sha256').update(file).digest('hex') }
}

export async function makeMigrationTable(client: Client): Promise<void> {
  await client.query(
    `create table if not exists _prisma_migrations (
       id varchar(36) primary key not null,
       checksum varchar(64) not null,
       finished_at timestamptz,
       migration_name varchar(255) not null,
       logs text,
       rolled_back_at timestamptz,
       started_at timestamptz not null default now(),
       applied_steps_count integer not null default 0
     )`,
  )
}

/** Records that a migration has begun. @returns the id of the record; until it has ended, the migration counts as failed */
export async function recordStart(client: Client, { name, checksum }: Migration): Promise<string> {
  const id = randomUUID()
  await client.query('insert into _prisma_migrations (id, checksum, migration_name) values ($1, $2, $3)', [
    id,
    checksum,
    name,
  ])
  return id
}

/** Carries a migration out and records its end, in one transaction: one that fails leaves nothing behind. */
export async function carryOut(client: Client, id: string, { sql }: Migration): Promise<void> {
  await client.query('begin')
  try {
    await client.query(sql)
    await client.query(
      'update _prisma_migrations set finished_at = clock_timestamp(), applied_steps_count = 1 where id = $1',
      [id],
    )
    await client.query('commit')
  } catch (error) {
    // Of a broken connection PostgreSQL rolls back by itself.
    await client.query('rollback').catch(() => {})
    throw error
  }
}

export async function recordFailure(client: Client, id: string, reason: string): Promise<void> {
  await client.query('update _prisma_migrations set logs = $2 where id = $1', [id, reason])
}

/** Records that a migration was run by hand. */
export async function recordApplied(client: Client, { name, checksum }: Migration): Promise<void> {
  await client.query('begin')
  await recordRolledBack(client, name)
  await client.query(
    'insert into _prisma_migrations (id, checksum, migration_name, finished_at) values ($1, $2, $3, now())',
    [randomUUID(), checksum, name],
  )
  await client.query('commit')
}

/** Records that a failed migration left nothing behind, so that it is tried again. */
export async function recordRolledBack(client: Client, name: string): Promise<void> {
  await client.query(
    `update _prisma_migrations set rolled_back_at = now()
      where migration_name = $1 and finished_at is null and rolled_back_at is null`,
    [name],
  )
}
