import { startInVain } from '../support/gatehouse-server'
import { expect, test as operations } from '../support/operations-test'
import { askApi } from '../support/people'
import { type PgBouncer, pgbouncerPath, startPgBouncer } from '../support/pgbouncer'

const AUTH_SECRET = 'a-secret-that-is-long-enough-for-everybody'

const test = operations.extend<{ pgbouncer: PgBouncer }>({
  pgbouncer: async ({ postgresql }, use) => {
    const pgbouncer = await startPgBouncer(postgresql.url)
    await use(pgbouncer)
    await pgbouncer.stop()
  },
})
test.skip(!pgbouncerPath, 'not found: pgbouncer')

test('behind PgBouncer with its defaults everything works, also for many at once', async ({
  start,
  pgbouncer,
}) => {
  const server = await start({ DATABASE_URL: pgbouncer.url(), AUTH_SECRET })
  const admin = await server.createAdmin()
  const ask = (path: string, method = 'GET', body?: object) =>
    fetch(`${server.url}/api/users${path}`, {
      method,
      headers: { Authorization: admin.access_key },
      body: body && JSON.stringify(body),
    })

  const person = { first_name: 'Pia', last_name: 'Pool', email_address: 'pia@example.org', active: true }
  const added = await ask('', 'POST', { ...person, password: 'quiet lake at noon' })
  expect(added.status).toBe(200)
  const place = added.headers.get('location')?.replace('/api/users', '') ?? ''
  expect((await ask(place, 'PUT', { last_name: 'Pooled' })).status).toBe(200)
  expect((await askApi(server.url, admin.access_key, place)).body).toMatchObject({ last_name: 'Pooled' })
  expect((await ask('/search', 'POST', { filters: { query: 'pia@' } })).status).toBe(200)

  const many = Array.from({ length: 120 }, (_, number) =>
    number % 3 === 0
      ? ask(place, 'PUT', { first_name: `Pia ${number}` })
      : ask(
          number % 3 === 1 ? place : '/search',
          number % 3 === 1 ? 'GET' : 'POST',
          number % 3 === 1 ? undefined : { filters: { query: 'pia@' } },
        ),
  )
  const statuses = new Set((await Promise.all(many)).map(({ status }) => status))
  expect([...statuses]).toEqual([200])
  expect((await fetch(`${server.url}/api/health`)).status).toBe(200)
  expect((await ask(place, 'DELETE')).status).toBe(200)
  expect(await server.stop()).toBe(0)
  expect(pgbouncer.output()).not.toContain('unsupported startup parameter')
})

test('a pooler that lends connections by transaction or by statement is refused in one sentence', async ({
  pgbouncer,
}) => {
  for (const mode of ['transaction', 'statement'] as const) {
    const { exitCode, stderr } = await startInVain({ DATABASE_URL: pgbouncer.url(mode), AUTH_SECRET })
    expect(stderr).toMatch(
      new RegExp(
        `^DATABASE_URL cannot be used: the pooler at 127\\.0\\.0\\.1:\\d+ pools by ${mode}, and [^\\n]+ set pool_mode = session [^\\n]+\\.\\n$`,
      ),
    )
    expect(exitCode).toBe(1)
  }
})
