import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Row } from './main'
import { median } from './median'
import { admin } from './servers'
import type { Bench } from './with-bench'

/** A busy installation: 5,000 users, of whom 3,000 sign in each day. */
const perDay = {
  'session.started': 3000,
  'session.ended': 2700,
  'session.failed': 300,
  'user.updated': 800,
  'user.created': 15,
  'invitation.sent': 15,
}
const days = 365
const mailsPerDay = 60
const keptDays = 90

/**
 * What a year of a busy installation leaves behind, what it costs the audit log, and what archiving takes: the events are
 * written at once, at their times, and sealed, verified and archived by the product's own commands.
 */
export async function measureYear(bench: Bench): Promise<Row[]> {
  const { database, env } = bench
  const folder = await mkdtemp(path.join(os.tmpdir(), 'gatehouse-year-'))
  const archive = path.join(folder, 'archive')
  try {
    const before = await pageTimes(bench)
    await addYear(bench)
    await database.query('VACUUM ANALYZE')
    const sealing = await timed(() => admin(env, ['audit', 'verify']))
    const after = await pageTimes(bench)
    const sizes = await sizeOf(bench)
    const verifying = await timed(() => admin(env, ['audit', 'verify']))
    const backup = await timed(() => admin(env, ['backup', path.join(folder, 'year.tar.gz')]))
    const limit = new Date(Date.now() - keptDays * 86_400_000).toISOString().slice(0, 10)
    const archiving = await timed(() => admin(env, ['audit', 'archive', archive, '--before', limit]))
    const files = await readdir(archive)
    const bytes = await Promise.all(files.map((file) => stat(path.join(archive, file))))
    await database.query('VACUUM FULL audit_event, audit_seal')
    const left = await sizeOf(bench)
    const megabytes = (number: number) => Number((number / 1e6).toFixed(0))
    return [
      row('events of the year', sizes.events, ''),
      row('database after it', megabytes(sizes.database), 'MB'),
      row('of that audit events and seals, with indexes', megabytes(sizes.audit), 'MB'),
      row('first page of the audit log before it', before.audit, 'ms'),
      row('first page of the audit log after it', after.audit, 'ms'),
      row('the same of one action', after.filtered, 'ms'),
      row('first page of users before it', before.users, 'ms'),
      row('first page of users after it', after.users, 'ms'),
      row('sealing and verifying all of it', sealing, 's'),
      row('verifying it', verifying, 's'),
      row('backup', backup, 's'),
      row('size of the backup', megabytes((await stat(path.join(folder, 'year.tar.gz'))).size), 'MB'),
      row(`archiving all but ${keptDays} days`, archiving, 's'),
      row('size of the archive', megabytes(bytes.reduce((sum, file) => sum + file.size, 0)), 'MB'),
      row('database after archiving and VACUUM FULL', megabytes(left.database), 'MB'),
    ]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function addYear({ database }: Bench): Promise<void> {
  // The chain begins with the year: what the start of this benchmark wrote is newer.
  await database.query(
    `ALTER TABLE audit_event DISABLE TRIGGER USER; ALTER TABLE audit_seal DISABLE TRIGGER USER;
     TRUNCATE audit_event, audit_seal;
     ALTER TABLE audit_event ENABLE TRIGGER USER; ALTER TABLE audit_seal ENABLE TRIGGER USER`,
  )
  await database.query(
    "CREATE TEMPORARY TABLE somebody AS SELECT row_number() OVER () AS n, id, org_id, first_name || ' ' || last_name AS name FROM app_user",
  )
  const { rows } = await database.query<{ people: number }>('SELECT count(*)::int AS people FROM somebody')
  await database.query('CREATE INDEX ON somebody (n)')
  const eachDay = Object.entries(perDay).flatMap(([action, count]) => Array<string>(count).fill(action))
  for (let day = days; day > 0; day--) {
    await database.query(
      `INSERT INTO audit_event (id, org_id, occurred_at, actor_kind, actor_id, actor_name, action, result, target_id,
         target_name, changes, ip_address, user_agent, request_id, request_method, request_path)
       SELECT lpad(to_hex(floor(extract(epoch FROM at))::bigint), 8, '0') || lpad(to_hex(number), 16, '0'), org_id, at,
         'session', id, name, action, CASE action WHEN 'session.failed' THEN 'failed' ELSE 'done' END, id, name,
         CASE action WHEN 'user.updated' THEN '{"lastName": ["Smith", "Smythe"]}'::jsonb ELSE '{}' END,
         '2001:db8::' || to_hex(number % 65536), 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36',
         gen_random_uuid()::text, 'POST', '/api/auth/callback/credentials'
       FROM (SELECT action, ordinality AS number, now() - make_interval(days => $2) + ordinality * interval '12 seconds' AS at,
           1 + floor(random() * $3)::int AS n
         FROM unnest($1::text[]) WITH ORDINALITY AS event (action, ordinality)) AS event
       JOIN somebody USING (n)`,
      [shuffled(eachDay), day, rows[0]?.people],
    )
    await database.query(
      `INSERT INTO mail (id, org_id, user_id, kind, to_address, state, reply, attempts, next_attempt_at, created_at, settled_at)
       SELECT lpad(to_hex(floor(extract(epoch FROM now()))::bigint - $2 * 86400), 8, '0') || lpad(to_hex(number), 16, '0'), org_id, id,
         'password_reset', 'somebody@example.com', 'accepted', '250 2.0.0 OK queued as 4711', 1, NULL,
         now() - make_interval(days => $2), now() - make_interval(days => $2)
       FROM generate_series(1, $1) AS number JOIN somebody ON n = number`,
      [mailsPerDay, day],
    )
  }
}

/** In an order that is the same every time. */
function shuffled(actions: string[]): string[] {
  return actions
    .map((action, place) => ({ action, place: (place * 7919) % actions.length }))
    .sort((one, other) => one.place - other.place)
    .map(({ action }) => action)
}

async function pageTimes({ product, adminKey }: Bench) {
  const time = async (address: string) => {
    const times: number[] = []
    for (let count = 0; count < 30; count++) {
      const began = performance.now()
      const answer = await fetch(product.url + address, { headers: { authorization: adminKey } })
      await answer.text()
      if (answer.status !== 200) throw new Error(`${address}: ${answer.status}`)
      times.push(performance.now() - began)
    }
    return Number(median(times).toFixed(1))
  }
  return {
    audit: await time('/api/audit-logs'),
    filtered: await time('/api/audit-logs?action=user.created'),
    users: await time('/api/users?p=1'),
  }
}

async function sizeOf({ database }: Bench) {
  const { rows } = await database.query<{ database: number; audit: number; events: number }>(
    `SELECT pg_database_size(current_database())::float8 AS database,
       (pg_total_relation_size('audit_event') + pg_total_relation_size('audit_seal'))::float8 AS audit,
       (SELECT count(*) FROM audit_event)::float8 AS events`,
  )
  return rows[0] ?? { database: 0, audit: 0, events: 0 }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return Number(((performance.now() - began) / 1000).toFixed(1))
}

function row(what: string, value: number, unit: string): Row {
  return { '': what, value, unit }
}
