import 'server-only'
import { idAt } from '@/lib/db/new-id'
import { logger } from '@/lib/log/logger'
import { mailStates } from '@/lib/mail/mail-kinds'
import { openConnection } from '@/lib/postgres/kept-connection'
import { primaryAddress } from '@/lib/postgres/primary'
import type { Measuring } from './process-metrics'

const patienceMilliseconds = 3000
const keptMilliseconds = 5000
/** Ids are made a moment before their event commits; older ones are sealed, or `audit verify` says so. */
const unsealedSpanMs = 60 * 60_000

/** Name of the column in `factsSql` → name and help of the metric. */
const factMetrics = {
  users: ['gatehouse_users', 'Users, without deleted ones'],
  deletedUsers: ['gatehouse_deleted_users', 'Deleted users who can still be restored'],
  sessions: ['gatehouse_sessions', 'Sessions that have not expired'],
  databaseBytes: ['gatehouse_database_size_bytes', 'Size of the database on disk'],
  dueJobs: ['gatehouse_jobs_due', 'Jobs that could be worked on and wait'],
  dueJobSeconds: ['gatehouse_jobs_oldest_due_seconds', 'For how long the oldest of them has been due'],
  givenUpJobs: ['gatehouse_jobs_given_up', 'Jobs that failed too often and are not tried again'],
  unsealedEvents: [
    'gatehouse_audit_unsealed_events',
    'Audit events of the last hour that are not sealed yet',
  ],
  unsealedSeconds: ['gatehouse_audit_seal_lag_seconds', 'Age of the oldest of them'],
  backupSeconds: ['gatehouse_backup_age_seconds', 'Time since the last backup; missing if there was none'],
} as const

const factsSql = `
  WITH due AS (
    SELECT count(*) AS number, min(run_at) AS since FROM graphile_worker.jobs
    WHERE run_at <= now() AND locked_at IS NULL AND attempts < max_attempts
  ), unsealed AS (
    SELECT count(*) AS number, min(occurred_at) AS since FROM audit_event AS event
    WHERE id > $1 AND NOT EXISTS (SELECT 1 FROM audit_seal WHERE event_id = event.id)
  )
  SELECT (SELECT coalesce(sum(user_count), 0) FROM user_total)::float8 AS users,
    (SELECT count(*) FROM deleted_user)::float8 AS "deletedUsers",
    (SELECT count(*) FROM session WHERE expires_at > now())::float8 AS sessions,
    pg_database_size(current_database())::float8 AS "databaseBytes",
    (SELECT number FROM due)::float8 AS "dueJobs",
    (SELECT coalesce(extract(epoch FROM now() - since), 0) FROM due)::float8 AS "dueJobSeconds",
    (SELECT count(*) FROM graphile_worker.jobs WHERE attempts >= max_attempts)::float8 AS "givenUpJobs",
    (SELECT number FROM unsealed)::float8 AS "unsealedEvents",
    (SELECT coalesce(extract(epoch FROM now() - since), 0) FROM unsealed)::float8 AS "unsealedSeconds",
    (SELECT extract(epoch FROM now() - max(finished_at)) FROM backup_run)::float8 AS "backupSeconds"`

/** null where there is nothing to tell. */
type Facts = Record<keyof typeof factMetrics, number | null>
type Found = { facts: Facts; mails: Map<string, number> }

/**
 * What the database tells about the whole installation, whichever process asks. Each scrape asks, so an answer
 * is kept for some seconds. While the database is away only `gatehouse_database_up` is left, with 0.
 */
export async function measureDatabase(databaseUrl: string): Promise<Measuring> {
  const { Gauge, Registry } = await import('prom-client')
  const registry = new Registry()
  const registers = [registry]
  const up = new Gauge({
    name: 'gatehouse_database_up',
    help: 'Whether the database answered this scrape',
    registers,
  })
  const gauges = Object.entries(factMetrics).map(
    ([fact, [name, help]]) =>
      [fact as keyof Facts, new Gauge({ name, help, registers: [], labelNames: [] })] as const,
  )
  const mails = new Gauge({
    name: 'gatehouse_mails',
    help: 'Emails that are kept, by state',
    labelNames: ['state'],
    registers: [],
  })

  let kept: { at: number; found: Promise<Found | null> } | undefined
  return async () => {
    if (!kept || performance.now() - kept.at > keptMilliseconds)
      kept = { at: performance.now(), found: ask(databaseUrl) }
    const found = await kept.found
    up.set(found ? 1 : 0)
    registry.clear()
    registry.registerMetric(up)
    if (found) {
      for (const [fact, gauge] of gauges) {
        const value = found.facts[fact]
        if (value === null) continue
        gauge.set(value)
        registry.registerMetric(gauge)
      }
      registry.registerMetric(mails)
      for (const state of mailStates) mails.set({ state }, found.mails.get(state) ?? 0)
    }
    return registry.getMetricsAsJSON()
  }
}

async function ask(databaseUrl: string): Promise<Found | null> {
  try {
    const { client } = await openConnection({
      connectionString: await primaryAddress(databaseUrl),
      application_name: 'gatehouse metrics',
      connectionTimeoutMillis: patienceMilliseconds,
      query_timeout: patienceMilliseconds,
    })
    try {
      const since = idAt(new Date(Date.now() - unsealedSpanMs))
      const facts = await client.query<Facts>(factsSql, [since])
      const mails = await client.query<{ state: string; number: number }>(
        'SELECT state, count(*)::float8 AS number FROM mail GROUP BY state',
      )
      const [row] = facts.rows
      return row
        ? { facts: row, mails: new Map(mails.rows.map(({ state, number }) => [state, number])) }
        : null
    } finally {
      // Without waiting for a database that is silent.
      void client.end().catch(() => {})
    }
  } catch (error) {
    logger().warn({ reason: String(error) }, 'the metrics of the database could not be read')
    return null
  }
}
