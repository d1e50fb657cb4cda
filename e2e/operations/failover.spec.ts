import { startAdding } from '../support/adding'
import { startInVain } from '../support/gatehouse-server'
import { expect, test } from '../support/operations-test'
import { preparedSecret as AUTH_SECRET } from '../support/prepared-data'
import { type Replication, startReplication } from '../support/replication'

test.use({ isSetUp: true })

let replication: Replication
test.afterEach(() => replication?.remove())

test('when the primary dies the standby takes over: nothing that was acknowledged is lost, and service is back within seconds', async ({
  start,
  dataDir,
  admin,
}) => {
  replication = await startReplication(dataDir)
  const server = await start({
    DATABASE_URL: replication.url,
    AUTH_SECRET,
    WEB_CONCURRENCY: '2',
    DATA_DIR: `${dataDir}-none`,
  })
  const adding = startAdding(server.url, admin.access_key)
  const count = () => adding.acknowledged().length
  await expect.poll(count).toBeGreaterThan(30)

  await replication.primary.kill()
  const firstFailure = () => adding.answers.findIndex(({ status }) => status === 503)
  await expect.poll(firstFailure).toBeGreaterThan(0)
  const before = count()
  await replication.promote()
  const promotedAt = Date.now()
  await expect.poll(count, { timeout: 20_000 }).toBeGreaterThan(before + 30)
  await adding.stop()
  const back = adding.answers.slice(firstFailure()).find(({ status }) => status === 200)
  expect(
    (back?.at ?? Number.POSITIVE_INFINITY) - promotedAt,
    'milliseconds from the promotion to the first change',
  ).toBeLessThan(5000)
  expect(new Set(adding.answers.map(({ status }) => status)), 'failures say to try again').toEqual(
    new Set([200, 503]),
  )

  const kept = await replication.standby.query<{ email: string }>(
    'SELECT email_address AS email FROM app_user',
  )
  const emails = new Set(kept.map(({ email }) => email))
  expect(
    adding.acknowledged().filter(({ email }) => !emails.has(email)),
    'acknowledged and lost',
  ).toEqual([])

  // Jobs and LISTEN are back by themselves: a new job is taken up at once. (The one that ran when the primary died is added
  // again within a minute.)
  const listening = `SELECT 1 FROM pg_stat_activity WHERE application_name = 'gatehouse jobs' AND query ILIKE '%LISTEN%'`
  await expect
    .poll(async () => (await replication.standby.query(listening)).length, { timeout: 20_000 })
    .toBeGreaterThan(0)
  await replication.standby.query(`SELECT graphile_worker.add_job('seal_audit', '{}')`)
  // Those of the prepared data may be too old by now: they wait for the thorough look of each hour.
  const unsealed = () =>
    replication.standby.query(
      `SELECT 1 FROM audit_event WHERE actor_kind = 'key'
       AND NOT EXISTS (SELECT 1 FROM audit_seal WHERE event_id = audit_event.id)`,
    )
  await expect.poll(async () => (await unsealed()).length, { timeout: 20_000 }).toBe(0)
  expect(await server.stop()).toBe(0)
})

test('a start finds the primary wherever it is in the list, and without one says what is wrong with each', async ({
  start,
  dataDir,
  admin,
}) => {
  replication = await startReplication(dataDir)
  const [, user, hosts, rest] = /^(.*@)([^/]+)(\/.*)$/.exec(replication.url) ?? []
  const turned = `${user}${hosts?.split(',').reverse().join(',')}${rest}`
  const server = await start({ DATABASE_URL: turned, AUTH_SECRET })
  const answer = await fetch(`${server.url}/api/users/${admin.id}`, {
    headers: { Authorization: admin.access_key },
  })
  expect(answer.status).toBe(200)
  await server.stop()

  await replication.primary.kill()
  const failed = await startInVain({ DATABASE_URL: replication.url, AUTH_SECRET })
  expect(failed).toMatchObject({ exitCode: 1 })
  expect(failed.stderr).toMatch(/^DATABASE_URL cannot be used, because none of its hosts can: [^\n]+\.\n$/)
  expect(failed.stderr).toContain('nothing listens at 127.0.0.1:')
  expect(failed.stderr).toContain('is read-only (a standby')
})
