import 'server-only'
import { type Client, DatabaseError } from 'pg'
import { migrateJobs } from '@/lib/jobs/migrate-jobs'
import { OperatorError } from '@/lib/operator/operator-error'
import { withPrimary } from '@/lib/postgres/with-primary'
import { refuseMissingOwnership, refuseUnfitDatabase } from './migration-checks'
import {
  carryOut,
  type Migration,
  makeMigrationTable,
  migrationNames,
  readMigration,
  recordApplied,
  recordedMigrations,
  recordFailure,
  recordRolledBack,
  recordStart,
} from './migration-table'

/** Any number; every process that migrates takes the same lock, so two that start together do it one after the other. */
const lockNumber = 7_114_382

type Target = {
  databaseUrl: string
  /** The `prisma` folder of the project. */
  folder: string
}

/**
 * Brings the database to the state of `prisma/migrations`, and the job queue to its own, and answers the names of the migrations it applied.
 * @param only applies no others: for data of an older version, which the rest follows
 * @throws OperatorError for a migration that failed, for a database that cannot be migrated or is another program's, and
 *   for one that a newer Gatehouse has used.
 */
export async function migrate(target: Target, only?: ReadonlySet<string>): Promise<string[]> {
  return withLockedDatabase(target, async (client) => {
    const state = await readState(client, target.folder)
    const { failed, unknown, applied } = state
    const pending = state.pending.filter((name) => only?.has(name) ?? true)
    if (failed) throw failedMigration(failed)
    if (unknown[0]) throw unknownMigration(unknown[0], applied)
    if (pending.length > 0) {
      await (applied.length > 0 ? refuseMissingOwnership(client) : refuseUnfitDatabase(client))
      await makeMigrationTable(client)
    }
    for (const name of pending) await apply(client, await readMigration(target.folder, name))
    await migrateJobs(target.databaseUrl)
    return pending
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
export function migrationState(target: Target): Promise<MigrationState> {
  return withLockedDatabase(target, (client) => readState(client, target.folder))
}

/**
 * Records how a failed migration was repaired: it was run by hand, or rolled back so that the next start tries again.
 * @throws OperatorError when the migration does not exist or has not failed
 */
export async function resolveMigration(
  target: Target,
  { name, as }: { name: string; as: 'applied' | 'rolled back' },
): Promise<MigrationState> {
  return withLockedDatabase(target, async (client) => {
    const { applied, pending, failed } = await readState(client, target.folder)
    const isFailed = failed?.name === name
    if (applied.includes(name)) throw new OperatorError(`Migration ${name} is already applied.`)
    if (!isFailed && !pending.includes(name)) throw new OperatorError(`There is no migration ${name}.`)
    if (as === 'rolled back' && !isFailed) throw new OperatorError(`Migration ${name} has not failed.`)
    if (as === 'applied' && !isFailed && applied.length === 0) await refuseUnfitDatabase(client)
    if (as === 'rolled back') {
      await recordRolledBack(client, name)
    } else {
      await makeMigrationTable(client)
      await recordApplied(client, await readMigration(target.folder, name))
    }
    return readState(client, target.folder)
  })
}

function withLockedDatabase<T>({ databaseUrl }: Target, work: (client: Client) => Promise<T>): Promise<T> {
  return withPrimary(databaseUrl, async (client) => {
    // Given back when the connection closes.
    await client.query('select pg_advisory_lock($1)', [lockNumber])
    return work(client)
  })
}

async function readState(client: Client, folder: string): Promise<MigrationState> {
  const known = await migrationNames(folder)
  const recorded = await recordedMigrations(client)
  const applied = recorded.filter((migration) => migration.isFinished).map((migration) => migration.name)
  const failed = recorded.find((migration) => !migration.isFinished)
  return {
    applied,
    pending: known.filter((name) => !recorded.some((migration) => migration.name === name)),
    unknown: applied.filter((name) => !known.includes(name)),
    failed: failed ? { name: failed.name, reason: reasonLine(failed.logs ?? '') } : null,
  }
}

/** @throws OperatorError naming what PostgreSQL refuses */
async function apply(client: Client, migration: Migration): Promise<void> {
  const id = await recordStart(client, migration).catch((error) => {
    throw new OperatorError(`The database could not be migrated: ${reasonOf(error)}.`)
  })
  try {
    await carryOut(client, id, migration)
  } catch (error) {
    const reason = reasonOf(error)
    await recordFailure(client, id, reason).catch(() => {})
    throw failedMigration({ name: migration.name, reason })
  }
}

/** In one line, without the details of PostgreSQL, which quote rows. */
function reasonOf(error: unknown): string {
  return error instanceof DatabaseError ? `${error.message} (${error.code})` : reasonLine(String(error))
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

/** The log of Prisma's own engine is a title, the reason, and then where in the engine it happened. */
function reasonLine(log: string): string {
  const lines = log.split('\n').map((line) => line.trim())
  return lines.find((line) => line && line !== 'external connector error')?.replace(/\.$/, '') ?? ''
}
