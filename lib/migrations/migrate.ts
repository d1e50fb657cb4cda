import 'server-only'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { Client, DatabaseError } from 'pg'
import { migrateJobs } from '@/lib/jobs/migrate-jobs'
import { errorCode, OperatorError } from '@/lib/operator/operator-error'
import { refuseMissingOwnership, refuseUnfitDatabase } from './migration-checks'
import { applyWithPrisma, markApplied, markRolledBack } from './prisma-schema-engine'

/** Any number; every process that migrates takes the same lock, so two that start together do it one after the other. */
const lockNumber = 7_114_382

type Place = {
  databaseUrl: string
  /** The `prisma` folder of the project. */
  folder: string
}

/**
 * Brings the database to the state of `prisma/migrations`, and the job queue to its own, and answers the names of the migrations it applied.
 * @throws OperatorError for a migration that failed, for a database that cannot be migrated or is another program's, and
 *   for one that a newer Gatehouse has used.
 */
export async function migrate(place: Place): Promise<string[]> {
  return withLockedDatabase(place, async (client) => {
    const { pending, failed, unknown, applied } = await readState(client, place.folder)
    if (failed) throw failedMigration(failed)
    if (unknown[0]) throw unknownMigration(unknown[0], applied)
    if (pending.length > 0) {
      await (applied.length > 0 ? refuseMissingOwnership(client) : refuseUnfitDatabase(client))
    }
    const done =
      pending.length === 0 ? [] : await applyWithPrisma(place).catch((error) => explain(client, place, error))
    await migrateJobs(place.databaseUrl)
    return done
  })
}

/** How far a database is. */
export type MigrationState = {
  /** Names, in order. */
  applied: string[]
  pending: string[]
  /** Applied, and not known to this version. */
  unknown: string[]
  /** The one that was begun and did not end. */
  failed: FailedMigration | null
}

type FailedMigration = {
  name: string /** PostgreSQL's, in one line; empty when the process was killed. */
  reason: string
}

/** How far the database is, without changing it. */
export function migrationState(place: Place): Promise<MigrationState> {
  return withLockedDatabase(place, (client) => readState(client, place.folder))
}

/**
 * Records how a failed migration was repaired: it was run by hand, or rolled back so that the next start tries again.
 * @throws OperatorError when the migration does not exist or has not failed
 */
export async function resolveMigration(
  place: Place,
  { name, as }: { name: string; as: 'applied' | 'rolled back' },
): Promise<MigrationState> {
  return withLockedDatabase(place, async (client) => {
    const { applied, pending, failed } = await readState(client, place.folder)
    const isFailed = failed?.name === name
    if (applied.includes(name)) throw new OperatorError(`Migration ${name} is already applied.`)
    if (!isFailed && !pending.includes(name)) throw new OperatorError(`There is no migration ${name}.`)
    if (as === 'rolled back' && !isFailed) throw new OperatorError(`Migration ${name} has not failed.`)
    if (as === 'applied' && !isFailed && applied.length === 0) await refuseUnfitDatabase(client)
    await (as === 'applied' ? markApplied : markRolledBack)(place, name)
    return readState(client, place.folder)
  })
}

async function withLockedDatabase<T>(
  { databaseUrl }: Place,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client({ connectionString: databaseUrl })
  // A connection that breaks makes the running query fail. Without a listener, the 'error' event would also crash Node.
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lockNumber])
    return await work(client)
  } finally {
    // Also gives back the lock.
    await client.end().catch(() => {})
  }
}

/** Asked by plain SQL: loading the engine takes a second. */
async function readState(client: Client, folder: string): Promise<MigrationState> {
  const entries = await readdir(path.join(folder, 'migrations'), { withFileTypes: true })
  const known = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  const recorded = await recordedMigrations(client)
  const applied = recorded.filter((migration) => migration.isFinished).map((migration) => migration.name)
  const failed = recorded.find((migration) => !migration.isFinished)
  return {
    applied,
    pending: known.filter((name) => !recorded.some((migration) => migration.name === name)).sort(),
    unknown: applied.filter((name) => !known.includes(name)),
    failed: failed ? { name: failed.name, reason: reasonLine(failed.logs ?? '') } : null,
  }
}

type RecordedMigration = { name: string; isFinished: boolean; logs: string | null }

async function recordedMigrations(client: Client): Promise<RecordedMigration[]> {
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

/**
 * The engine has recorded which migration it could not finish, if it got that far, and a reason in its own words.
 * PostgreSQL's words replace them, without the details, which quote rows.
 */
async function explain(client: Client, { folder }: Place, error: unknown): Promise<never> {
  const { failed } = await readState(client, folder).catch(() => ({ failed: null }))
  const reason =
    error instanceof DatabaseError ? `${error.message} (${error.code})` : reasonLine(String(error))
  if (failed && error instanceof DatabaseError) {
    await client
      .query('update _prisma_migrations set logs = $2 where migration_name = $1 and finished_at is null', [
        failed.name,
        reason,
      ])
      .catch(() => {})
  }
  if (failed) throw failedMigration({ name: failed.name, reason })
  throw new OperatorError(`The database could not be migrated: ${reason}.`)
}

function failedMigration({ name, reason }: FailedMigration): OperatorError {
  const because = reason ? ` (${reason})` : ''
  return new OperatorError(
    `Migration ${name} failed${because}: remove the cause, then run "npm run admin -- migrate resolve --rolled-back ${name}" and start again; see "If a migration fails" in docs/operating.md.`,
  )
}

function unknownMigration(name: string, applied: string[]): OperatorError {
  if (!applied.includes(firstMigration)) {
    return new OperatorError(
      `The database belongs to another program (its migration ${name} is not one of Gatehouse): give Gatehouse a database of its own.`,
    )
  }
  return new OperatorError(
    `The database was used by a newer version of Gatehouse (migration ${name} is unknown here): start that version, or restore an older backup.`,
  )
}

/** In every database of Gatehouse. */
const firstMigration = '20261121000000_first'

/** The engine's log is a title, the reason, and then where in the engine it happened. */
function reasonLine(log: string): string {
  const lines = log.split('\n').map((line) => line.trim())
  return lines.find((line) => line && line !== 'external connector error')?.replace(/\.$/, '') ?? ''
}
