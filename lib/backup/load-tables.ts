import 'server-only'
import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import type { Client } from 'pg'
import { type CopyStreamQuery, from as copyFrom } from 'pg-copy-streams'
import { withPrimary } from '@/lib/postgres/with-primary'
import { migrate, migrationState } from '../migrations/migrate'
import { OperatorError } from '../operator/operator-error'
import type { About, TableCopy } from './about.schema'
import type { OpenBackup } from './read-backup'
import { copyStatement, readMigrations, readTables } from './tables'

/** The database that receives, and the `prisma` folder of the product. */
export type Target = { databaseUrl: string; folder: string }

const restoringName = 'gatehouse restore'

/** Tables that a start or a migration fills; everything else has to be empty. */
const filledByStart = new Set(['secret_canary', 'rate_limit', 'backup_run', 'use_recording'])

/**
 * Brings an empty database to the migrations of a backup.
 * @throws OperatorError when the database has data or is in use, or a newer version made it or the backup
 */
export async function prepareTables(target: Target, about: About): Promise<void> {
  const before = await migrationState(target)
  const known = [...before.applied, ...before.pending].filter((name) => !before.unknown.includes(name))
  const newer = about.migrations.find((name) => !known.includes(name))
  if (newer) {
    throw new OperatorError(
      `The backup was made by a newer version of Gatehouse (${about.version}; its migration ${newer} is unknown here): restore it with that version.`,
    )
  }
  await withPrimary(target.databaseUrl, refuseData, restoringName)
  const surplus = before.applied.find((name) => !about.migrations.includes(name))
  if (surplus) {
    throw new OperatorError(
      'The database has been migrated by a newer version than that of the backup: restore into a new, empty database, which gets the migrations in order. For the built-in PostgreSQL, stop Gatehouse and move the folder postgres of DATA_DIR away.',
    )
  }
  await migrate(target, new Set(about.migrations))
}

/** @throws OperatorError when there is data that a restore could harm, or a running Gatehouse */
async function refuseData(client: Client): Promise<void> {
  const { rows: others } = await client.query(
    `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND application_name ~ '^gatehouse'
       AND application_name <> current_setting('application_name')`,
  )
  if (others.length > 0)
    throw new OperatorError('Gatehouse is running on this database: stop it, then restore.')
  for (const { name } of await readTables(client)) {
    if (filledByStart.has(name)) continue
    const { rowCount } = await client.query(`SELECT 1 FROM "${name}" LIMIT 1`)
    if (rowCount) {
      throw new OperatorError(
        `The database is not empty (table ${name}): a backup is restored into an empty one. For the built-in PostgreSQL, stop Gatehouse and move DATA_DIR away.`,
      )
    }
  }
}

/**
 * Copies what a backup holds into prepared tables, in one transaction. `finish` is the last thing in it, and its error undoes
 * all. @returns what `finish` returns @throws OperatorError when the backup is damaged
 */
export async function loadTables<T>(
  databaseUrl: string,
  { about, pieces, rows }: OpenBackup,
  finish: (client: Client) => Promise<T>,
): Promise<T> {
  const load = async (client: Client) => {
    await client.query(`BEGIN; SET LOCAL maintenance_work_mem = '256MB'; SET LOCAL synchronous_commit = on`)
    const migrations = await readMigrations(client)
    if (migrations.join() !== about.migrations.join())
      throw new Error('the migrations are not those of the backup')
    // Our own triggers would count and stamp what is there already; those of foreign keys stay.
    for (const { name } of about.tables) await client.query(`ALTER TABLE "${name}" DISABLE TRIGGER USER`)
    for (const name of filledByStart) {
      if (about.tables.some((table) => table.name === name)) await client.query(`DELETE FROM "${name}"`)
    }
    const counts = await copyIn(client, about.tables, pieces)
    for (const { name } of about.tables) {
      if ((counts[name] ?? 0) !== (rows()[name] ?? 0))
        throw new OperatorError(`The backup is damaged: table ${name} has other rows than its list says.`)
      await client.query(`ALTER TABLE "${name}" ENABLE TRIGGER USER`)
    }
    const result = await finish(client)
    await client.query('COMMIT')
    await client.query('ANALYZE')
    return result
  }
  return withPrimary(databaseUrl, load, restoringName)
}

/** @returns how many rows each table got */
async function copyIn(
  client: Client,
  tables: TableCopy[],
  pieces: OpenBackup['pieces'],
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  const indexes: string[] = []
  let name = ''
  let stream: CopyStreamQuery | null = null
  for await (const piece of pieces) {
    if (piece.table !== name) {
      if (stream) counts[name] = await ended(stream)
      name = piece.table
      indexes.push(...(await dropIndexes(client, tableOf(tables, name).name)))
      stream = client.query(copyFrom(copyStatement(tableOf(tables, name), 'FROM STDIN')))
      // The next wait for the stream throws it.
      stream.on('error', () => {})
    }
    if (stream) await write(stream, piece.content)
  }
  if (stream) counts[name] = await ended(stream)
  for (const index of indexes) await client.query(index)
  return counts
}

function tableOf(tables: TableCopy[], name: string): TableCopy {
  const table = tables.find((known) => known.name === name)
  if (!table) throw new OperatorError(`The backup is damaged: it does not list the table ${name}.`)
  return table
}

/** @throws what PostgreSQL says */
async function write(stream: CopyStreamQuery, content: Buffer): Promise<void> {
  if (stream.destroyed) await finished(stream)
  if (!stream.write(content)) await once(stream, 'drain')
}

/** @returns the number of rows @throws what PostgreSQL says */
async function ended(stream: CopyStreamQuery): Promise<number> {
  stream.end()
  await finished(stream)
  return stream.rowCount ?? 0
}

/** Those that nothing depends on: made anew at the end, which is faster for many rows. @returns the SQL for that */
async function dropIndexes(client: Client, table: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS definition FROM pg_index
     WHERE indrelid = $1::regclass AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = indexrelid)`,
    [table],
  )
  for (const { name } of rows) await client.query(`DROP INDEX ${name}`)
  return rows.map(({ definition }) => definition)
}
