import 'server-only'
import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import type { Client } from 'pg'
import { type CopyStreamQuery, from as copyFrom } from 'pg-copy-streams'
import { withPrimary } from '@/lib/postgres/with-primary'
import { operator, recordEvent } from '../audit/record-event'
import { inTransaction } from '../db/database'
import { migrate, migrationState } from '../migrations/migrate'
import { OperatorError } from '../operator/operator-error'
import { findOrganisation } from '../organisations/organisation'
import { opensData } from '../secrets/canary'
import type { About, TableCopy } from './about.schema'
import { type OpenBackup, openBackup, verifyBackup } from './read-backup'
import { copyStatement, readMigrations, readTables } from './tables'

type Target = { databaseUrl: string /** The `prisma` folder of the product. */; folder: string }

type Wanted = Target & {
  file: string
  passphrase: string | null
  /**
   * Makes this process use the AUTH_SECRET of the backup, or refuses with an OperatorError; null when the backup has none.
   * What it returns makes it that of the installation, once the data is there.
   */
  adoptSecret(authSecret: string | null): Promise<() => Promise<void>>
  /** Whether data may be restored that another AUTH_SECRET encrypted; `accept-secret` then makes it usable. */
  isOtherSecretAccepted: boolean
}

export type RestoredBackup = {
  version: string
  made_at: string
  rows: number
  users: number
  /** Emails that waited when the backup was made. They may have been sent since, so they are not sent again. */
  mails_given_up: number
  /** Applied after the data, because the backup is of an older version. */
  migrations: number
}

const applicationName = 'gatehouse restore'

/** Tables that a start fills by itself; everything else has to be empty. */
const filledByStart = new Set(['secret_canary', 'rate_limit', 'backup_run'])

/**
 * Puts the data of a backup into an empty installation, in one transaction, and brings it to this version. The file is
 * read twice: first to compare its checksums, before anything is changed.
 * @throws OperatorError when the backup is damaged, the database has data or is in use, or AUTH_SECRET is another one
 */
export async function restoreBackup(wanted: Wanted): Promise<RestoredBackup> {
  const { rows, users } = await verifyBackup(wanted.file, wanted.passphrase)
  const backup = await openBackup(wanted.file, wanted.passphrase)
  await prepare(wanted, backup.about)
  const keepSecret = await wanted.adoptSecret(backup.authSecret)
  const mails = await load(wanted, backup)
  await keepSecret()
  const migrations = await migrate(wanted)
  await record({ file: wanted.file, rows })
  return {
    version: backup.about.version,
    made_at: backup.about.made_at,
    rows,
    users,
    mails_given_up: mails,
    migrations: migrations.length,
  }
}

/** Brings an empty database to the migrations of the backup. */
async function prepare(target: Target, about: About): Promise<void> {
  const before = await migrationState(target)
  const known = [...before.applied, ...before.pending].filter((name) => !before.unknown.includes(name))
  const newer = about.migrations.find((name) => !known.includes(name))
  if (newer) {
    throw new OperatorError(
      `The backup was made by a newer version of Gatehouse (${about.version}; its migration ${newer} is unknown here): restore it with that version.`,
    )
  }
  await withPrimary(target.databaseUrl, refuseData, applicationName)
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

/** @returns how many emails were given up */
async function load(wanted: Wanted, { about, pieces, rows }: OpenBackup): Promise<number> {
  return withPrimary(
    wanted.databaseUrl,
    async (client) => {
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
      await refuseOtherSecret(client, wanted.isOtherSecretAccepted)
      const { rowCount } = await client.query(
        `UPDATE mail SET state = 'failed', stage = 'interrupted', token_cipher = NULL, next_attempt_at = NULL,
         settled_at = now(), reply = 'Restored from a backup; this email may have been sent since'
       WHERE state IN ('queued', 'sending')`,
      )
      await client.query('COMMIT')
      await client.query('ANALYZE')
      return rowCount ?? 0
    },
    applicationName,
  )
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

/** @throws OperatorError when the data cannot be opened with the AUTH_SECRET of this installation */
async function refuseOtherSecret(client: Client, isAccepted: boolean): Promise<void> {
  if (isAccepted || (await opensData(client))) return
  throw new OperatorError(
    'AUTH_SECRET is not the one that encrypted the data of this backup; nothing was restored. Set the one it was made with (the setting, or the file auth-secret in DATA_DIR), or add --accept-secret: then all sessions end, and every access key has to be renewed.',
  )
}

async function record({ file, rows }: { file: string; rows: number }): Promise<void> {
  await inTransaction(async (tx) => {
    const orgId = await findOrganisation(tx)
    if (!orgId) return
    const changes = { file: [null, file.split('/').at(-1)], rows: [null, rows] } satisfies Record<
      string,
      [unknown, unknown]
    >
    await recordEvent(tx, { actor: operator('cli', orgId), action: 'backup.restored', changes })
  })
}
