import { AppError } from '@/lib/errors/app-error'
import { migrationState } from '@/lib/migrations/migrate'
import { findClusterUpgrade } from '@/lib/postgres/open-cluster'
import { withPrimary } from '@/lib/postgres/with-primary'
import { loadSettings } from '@/lib/server/settings'
import packageJson from '@/package.json'
import { withOpenDatabase } from './open-installation'
import { printResult } from './print-result'

/**
 * Says what a start of this version would do to the database, and changes nothing.
 * @throws AppError when it would be refused
 */
export async function upgradeCheck(): Promise<void> {
  // Moving the data to another PostgreSQL comes first, and the database cannot be asked before.
  const { DATABASE_URL, DATA_DIR, POSTGRES_UPGRADE } = loadSettings(false)
  const move = DATABASE_URL ? null : await findClusterUpgrade(DATA_DIR)
  if (move) return tellMove(move, POSTGRES_UPGRADE !== undefined)
  const found = await withOpenDatabase(async (installation) => {
    const { pending, unknown, failed } = await migrationState(installation)
    return { pending, unknown, failed, ...(await readFacts(installation.databaseUrl)) }
  })
  const { failed, unknown, pending, ...facts } = found
  const ok = failed === null && unknown.length === 0
  printResult({ ok, version: packageJson.version, pending, unknown, failed, ...facts })
  if (failed)
    throw new AppError('conflict', `Migration ${failed.name} has failed before; see "migrate resolve"`)
  if (unknown[0])
    throw new AppError(
      'conflict',
      `A newer version has migrated the database (${unknown[0]}); this one would refuse it`,
    )
}

/** @throws AppError when the setting that allows it is missing */
function tellMove(move: { from: number; to: number }, isAllowed: boolean): void {
  const { version } = packageJson
  printResult({ ok: isAllowed, version, postgres: String(move.from), postgres_after: String(move.to) })
  if (isAllowed) return
  throw new AppError(
    'conflict',
    `The data is of PostgreSQL ${move.from}: set POSTGRES_UPGRADE=yes, and the start moves it to PostgreSQL ${move.to}`,
  )
}

/** What the time of migrations depends on, and whether there is a way back. */
function readFacts(databaseUrl: string) {
  return withPrimary(databaseUrl, async (client) => {
    const count = async (table: string) => {
      const { rows: exists } = await client.query('SELECT to_regclass($1) IS NOT NULL AS "isThere"', [table])
      if (!exists[0]?.isThere) return null
      const { rows } = await client.query(`SELECT count(*)::float8 AS number FROM ${table}`)
      return rows[0]?.number ?? null
    }
    const { rows } = await client.query<{ postgres: string }>(
      `SELECT current_setting('server_version') AS postgres`,
    )
    const backups = await count('backup_run')
    const age = backups
      ? await client.query(
          'SELECT extract(epoch FROM now() - max(finished_at))::float8 AS age FROM backup_run',
        )
      : null
    return {
      postgres: rows[0]?.postgres ?? '',
      users: await count('app_user'),
      audit_events: await count('audit_event'),
      backup_age_seconds: age?.rows[0]?.age ?? null,
    }
  })
}
