import 'server-only'
import path from 'node:path'
import type { Client } from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { withPrimary } from '@/lib/postgres/with-primary'
import packageJson from '@/package.json'
import { logOfInstallation } from '../audit/log-of-installation'
import { operator, operatorAtConsole, recordEvent } from '../audit/record-event'
import { inTransaction } from '../db/database'
import { newId } from '../db/new-id'
import { OperatorError } from '../operator/operator-error'
import { type About, aboutName, rowsName, secretsName } from './about.schema'
import { type Entry, mostEntryBytes, writeArchive } from './archive'
import { copyStatement, readMigrations, readTables } from './tables'

type Wanted = {
  databaseUrl: string
  file: string
  passphrase: string | null
  /** Put into the backup, or null to leave it out. */
  authSecret: string | null
  /** Whether the database has the tables of this version, so that the backup can be recorded in it. */
  isRecorded: boolean
}

export type MadeBackup = {
  file: string
  bytes: number
  tables: number
  rows: number
  users: number
  encrypted: boolean
  secrets: boolean
}

/** Any number. Only one backup is made at a time. */
const lockNumber = 7_114_384

/**
 * Writes all data of the installation into a new file: every table by COPY in one snapshot, while everything goes on.
 * @throws OperatorError when the file cannot be written, or another backup is being made
 */
export async function makeBackup(wanted: Wanted): Promise<MadeBackup> {
  const made = async (client: Client) => {
    const { rows } = await client.query<{ isMine: boolean }>('SELECT pg_try_advisory_lock($1) AS "isMine"', [
      lockNumber,
    ])
    if (!rows[0]?.isMine) throw new OperatorError('Another backup is being made; try again when it is done.')
    return write(client, wanted)
  }
  return withPrimary(wanted.databaseUrl, made, 'gatehouse backup')
}

async function write(
  client: Client,
  { file, passphrase, authSecret, isRecorded }: Wanted,
): Promise<MadeBackup> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
  const tables = await readTables(client)
  const { rows: version } = await client.query<{ server_version: string }>('SHOW server_version')
  const about: About = {
    format: 1,
    version: packageJson.version,
    made_at: new Date().toISOString(),
    postgres: version[0]?.server_version ?? '',
    migrations: await readMigrations(client),
    tables,
    has_secrets: authSecret !== null,
  }
  const counts: Record<string, number> = {}

  async function* entries(): AsyncGenerator<Entry> {
    yield json(aboutName, about)
    if (authSecret !== null) yield json(secretsName, { AUTH_SECRET: authSecret })
    for (const table of tables) {
      const stream = client.query(copyTo(copyStatement(table, 'TO STDOUT')))
      let part = 0
      for await (const content of inParts(stream)) {
        yield { name: `${table.name}/${String(++part).padStart(6, '0')}`, content }
      }
      counts[table.name] = stream.rowCount ?? 0
    }
    yield json(rowsName, counts)
  }

  const bytes = await writeArchive(file, passphrase, entries())
  await client.query('COMMIT')
  const made = {
    file,
    bytes,
    tables: tables.length,
    rows: Object.values(counts).reduce((sum, count) => sum + count, 0),
    users: counts.app_user ?? 0,
    encrypted: passphrase !== null,
    secrets: authSecret !== null,
  }
  if (isRecorded) await record(made)
  return made
}

/** The stream in pieces that an entry can hold. */
async function* inParts(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    if (size > 0 && size + chunk.length > mostEntryBytes) {
      yield Buffer.concat(chunks)
      chunks = []
      size = 0
    }
    chunks.push(chunk)
    size += chunk.length
  }
  if (size > 0) yield Buffer.concat(chunks)
}

async function record({ file, bytes, rows, encrypted, secrets }: MadeBackup): Promise<void> {
  const name = path.basename(file)
  await inTransaction(async (tx) => {
    await tx.backupRun.create({ data: { id: newId(), file: name, bytes: BigInt(bytes) } })
    if (!(await tx.organisation.findFirst())) return
    const log = await logOfInstallation(tx)
    const changes = {
      file: [null, name],
      rows: [null, rows],
      encrypted: [null, encrypted],
      secrets: [null, secrets],
    } satisfies Record<string, [unknown, unknown]>
    await recordEvent(tx, { actor: operator(operatorAtConsole, log), action: 'backup.made', changes })
  })
}

function json(name: string, value: unknown): Entry {
  return { name, content: Buffer.from(`${JSON.stringify(value, null, 2)}\n`) }
}
