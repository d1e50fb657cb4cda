import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { startAdding } from '../support/adding'
import { createAdmin } from '../support/admin-command'
import { expect, test } from '../support/machine-test'
import type { Part } from '../support/part'
import { type PatroniCluster, startPatroni } from '../support/patroni'
import { preparedSecret as AUTH_SECRET } from '../support/prepared-data'

let cluster: PatroniCluster
test.afterEach(() => cluster?.remove())

/* Three PostgreSQL under Patroni, three etcd, two HAProxy. Each part is killed in turn while users are added without pause. */

test('whatever part of a Patroni cluster is killed, nothing acknowledged is lost and service comes back by itself', async ({
  start,
}) => {
  cluster = await startPatroni()
  const env = { DATABASE_URL: cluster.url, AUTH_SECRET, WEB_CONCURRENCY: '2' }
  const server = await start(env)
  const admin = await createAdmin(env)
  const adding = startAdding(server.url, admin.access_key)
  const { acknowledged } = adding
  await expect.poll(() => acknowledged().length).toBeGreaterThan(30)

  const pauses: Record<string, number> = {}
  /** From when another primary takes changes, its standby included, to the first change of Gatehouse. */
  const resumptions: Record<string, number> = {}

  /** Kills a part, notes how long no change was acknowledged, in milliseconds, and starts it again. */
  async function lose(what: string, part: Part, primary?: number): Promise<void> {
    const from = acknowledged().length - 1
    await part.kill()
    const killedAt = Date.now()
    let promotedAt = 0
    // Longer than Patroni waits for a lost primary.
    while (Date.now() < killedAt + 30_000) {
      await sleep(100)
      if (primary === undefined || promotedAt > 0) continue
      const next = (await cluster.members.roles()).primary
      if (next >= 0 && next !== primary && (await cluster.isWritable(next))) promotedAt = Date.now()
    }
    const times = acknowledged()
      .slice(from)
      .map(({ at }) => at)
    const gaps = times.map((at, place) => ({ milliseconds: at - (times[place - 1] ?? at), end: at }))
    gaps.push({ milliseconds: Date.now() - (times.at(-1) ?? 0), end: Number.POSITIVE_INFINITY })
    const [longest] = gaps.sort((one, other) => other.milliseconds - one.milliseconds)
    pauses[what] = longest?.milliseconds ?? 0
    if (promotedAt > 0) resumptions[what] = Math.max(0, (longest?.end ?? 0) - promotedAt)
    await part.start()
    await expect.poll(() => cluster.members.isWhole(), { timeout: 120_000, intervals: [500] }).toBe(true)
  }
  const partAt = (parts: Part[], place: number) => parts[place] as Part

  await lose('one of three etcd', partAt(cluster.etcds, 0))
  await lose('the other etcd', partAt(cluster.etcds, 1))
  await lose('the first HAProxy', partAt(cluster.proxies, 0))
  await lose('the second HAProxy', partAt(cluster.proxies, 1))
  await lose('a standby', partAt(cluster.databases, (await cluster.members.roles()).other))
  await lose(
    'the synchronous standby',
    partAt(cluster.databases, (await cluster.members.roles()).synchronous),
  )
  const { primary } = await cluster.members.roles()
  await lose('the primary', partAt(cluster.databases, primary), primary)
  const next = (await cluster.members.roles()).primary
  await lose('Patroni of the primary', partAt(cluster.agents, next), next)

  await adding.stop()
  process.stdout.write(`  Milliseconds without a change: ${JSON.stringify(pauses)}\n`)
  process.stdout.write(`  From the promotion to a change: ${JSON.stringify(resumptions)}\n`)
  expect([...new Set(adding.answers.map(({ status }) => status))].sort()).toEqual([200, 503])
  for (const [what, pause] of Object.entries(pauses))
    if (!(what in resumptions)) expect(pause, what).toBeLessThan(8000)
  expect(Object.keys(resumptions), 'another primary took over').toEqual([
    'the primary',
    'Patroni of the primary',
  ])
  for (const [what, pause] of Object.entries(resumptions)) expect(pause, what).toBeLessThan(5000)

  const client = new Client({ connectionString: cluster.url.replace(/,[^/]*/, '') })
  await client.connect()
  const { rows } = await client.query<{ email: string }>('SELECT email_address AS email FROM app_user')
  await client.end()
  const kept = new Set(rows.map(({ email }) => email))
  expect(acknowledged().length).toBeGreaterThan(100)
  expect(acknowledged().filter(({ email }) => !kept.has(email))).toEqual([])
  expect(await server.stop()).toBe(0)
})
