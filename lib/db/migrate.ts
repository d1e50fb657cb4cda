import 'server-only'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { Client } from 'pg'
import { migrateJobs } from '@/lib/jobs/migrate-jobs'
import { errorCode, OperatorError } from '@/lib/operator/operator-error'
import { applyWithPrisma } from './prisma-schema-engine'

/** Any number; every process that migrates takes the same lock, so two that start together do it one after the other. */
const lockNumber = 7_114_382

/**
 * Brings the database to the state of `prisma/migrations`, and the job queue to its own, and answers the names of the migrations it applied.
 * @param folder the `prisma` folder of the project.
 * @throws OperatorError for a migration that failed, and for a database that a newer Gatehouse has used.
 */
export async function migrate({
  databaseUrl,
  folder,
}: {
  databaseUrl: string
  folder: string
}): Promise<string[]> {
  const client = new Client({ connectionString: databaseUrl })
  // A connection that breaks makes the running query fail; without a listener it would also end the process.
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lockNumber])
    const missing = await findMissing(client, folder)
    const applied =
      missing.length === 0
        ? []
        : await applyWithPrisma({ databaseUrl, folder }).catch((error) => explain(client, error))
    await migrateJobs(databaseUrl)
    return applied
  } finally {
    // Also gives back the lock.
    await client.end().catch(() => {})
  }
}

/** Names of the migrations that the database lacks. Asked by plain SQL: loading the engine takes a second. */
async function findMissing(client: Client, folder: string): Promise<string[]> {
  const entries = await readdir(path.join(folder, 'migrations'), { withFileTypes: true })
  const known = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  const recorded = await recordedMigrations(client)

  const failed = recorded.find((migration) => !migration.isFinished)
  if (failed) throw failedMigration(failed.name)

  const unknown = recorded.find((migration) => !known.includes(migration.name))
  if (unknown) {
    throw new OperatorError(
      `The database has been used by a newer Gatehouse (migration ${unknown.name} is unknown here): start that version, or restore an older backup.`,
    )
  }
  return known.filter((name) => !recorded.some((migration) => migration.name === name))
}

async function recordedMigrations(client: Client): Promise<{ name: string; isFinished: boolean }[]> {
  try {
    const { rows } = await client.query(
      `select migration_name as name, finished_at is not null as "isFinished"
         from _prisma_migrations where rolled_back_at is null order by started_at`,
    )
    return rows
  } catch (error) {
    const undefinedTable = '42P01'
    if (errorCode(error) === undefinedTable) return []
    throw error
  }
}

/** The engine has noted which migration it could not finish, and why. */
async function explain(client: Client, error: unknown): Promise<never> {
  const { rows } = await client.query(
    `select migration_name as name, logs from _prisma_migrations
      where finished_at is null and rolled_back_at is null order by started_at desc limit 1`,
  )
  if (rows[0]) throw failedMigration(rows[0].name, rows[0].logs)
  throw error
}

function failedMigration(name: string, reason?: string | null): OperatorError {
  const because = reason ? ` (${reasonLine(reason)})` : ''
  return new OperatorError(
    `Migration ${name} failed${because}: restore a backup from before it, or repair the database and mark it with "npx prisma migrate resolve".`,
  )
}

/** The engine's log is a title, the reason, and then where in the engine it happened. */
function reasonLine(log: string): string {
  const lines = log.split('\n').map((line) => line.trim())
  return lines.find((line) => line && line !== 'external connector error') ?? ''
}
