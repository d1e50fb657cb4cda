import { childrenOf, isAlive } from '../support/child-processes'
import { expect, test } from '../support/operations-test'
import { preparedSecret as AUTH_SECRET } from '../support/prepared-data'

const settings = { AUTH_SECRET, WEB_CONCURRENCY: '3' }

test.use({ isSetUp: true })
test.skip(process.platform !== 'linux', 'looks into /proc for the processes of a start')

test.describe('on an empty database', () => {
  test.use({ isSetUp: false })

  test('several processes answer on one port, one that dies is replaced, and all of them stop', async ({
    start,
    postgresql,
  }) => {
    const server = await start({ ...settings, DATABASE_URL: postgresql.url })
    const admin = await server.createAdmin()
    const headers = { authorization: admin.access_key }
    const statuses = () =>
      Promise.all(
        Array.from({ length: 30 }, () => fetch(`${server.url}/api/users`, { headers }).then((r) => r.status)),
      )
    const before = childrenOf(server.pid)
    expect(before).toHaveLength(3)
    expect(new Set(await statuses())).toEqual(new Set([200]))

    process.kill(before[0] ?? 0, 'SIGKILL')
    await expect.poll(() => childrenOf(server.pid).filter((pid) => !before.includes(pid))).toHaveLength(1)
    await expect.poll(async () => new Set(await statuses()), { timeout: 20_000 }).toEqual(new Set([200]))
    expect(server.stdout()).toContain('another one takes its place')

    expect(await server.stop()).toBe(0)
    expect(childrenOf(server.pid)).toEqual([])
  })
})

test('what is counted is counted once for all of them', async ({ start, postgresql, admin }) => {
  const server = await start({ ...settings, DATABASE_URL: postgresql.url })
  const attempts: number[] = []
  for (let attempt = 0; attempt < 8; attempt++)
    attempts.push(await failToSignIn(server.url, admin.email_address))
  expect(attempts.slice(0, 5)).toEqual([401, 401, 401, 401, 401])
  expect(attempts.slice(5)).toContain(429)
})

test('while the database is away all of them say so, and all of them come back', async ({
  start,
  postgresql,
}) => {
  const server = await start({ ...settings, DATABASE_URL: postgresql.url })
  const statuses = async () => {
    // Each on a connection of its own, which the processes get in turn.
    const all = Array.from({ length: 9 }, () =>
      fetch(`${server.url}/api/health`, { headers: { connection: 'close' } }),
    )
    return new Set((await Promise.all(all)).map(({ status }) => status))
  }
  await postgresql.stop()
  await expect.poll(statuses).toEqual(new Set([503]))
  await postgresql.start()
  await expect.poll(statuses, { timeout: 20_000 }).toEqual(new Set([200]))
})

test('when the first process is killed the others do not stay behind', async ({ start, postgresql }) => {
  const server = await start({ ...settings, DATABASE_URL: postgresql.url })
  const others = childrenOf(server.pid)
  await server.kill('SIGKILL')
  await expect.poll(() => others.filter(isAlive), { timeout: 15_000 }).toEqual([])
})

test('a process that is killed or hangs takes no connection with it, and stopping all of them loses nothing', async ({
  start,
  postgresql,
}) => {
  const server = await start({ ...settings, DATABASE_URL: postgresql.url, DRAIN_SECONDS: '300' })
  const [first = 0] = childrenOf(server.pid)
  // It accepts nothing any more, and its connections have to go to the other one.
  process.kill(first, 'SIGSTOP')
  const answers = Array.from({ length: 8 }, () =>
    fetch(`${server.url}/api/health`, { headers: { connection: 'close' } }).then(({ status }) => status),
  )
  await Promise.race(answers)
  process.kill(first, 'SIGKILL')
  expect(await Promise.all(answers)).toEqual(Array(8).fill(200))
  expect(server.stdout()).toContain('connections of a process that ended go to another one')

  process.kill(server.pid, 'SIGTERM')
  await expect.poll(server.stdout).toContain('stopping soon')
  await expect.poll(async () => (await fetch(`${server.url}/api/health`)).status).toBe(503)
  expect((await fetch(`${server.url}/login`)).status).toBe(200)
  // Within a second it would count as the same request, because npm repeats it.
  const insist = () => {
    if (!server.stdout().includes('Stopping…')) process.kill(server.pid, 'SIGTERM')
    return server.stdout()
  }
  await expect.poll(insist).toContain('Stopping…')
  await server.exitCode()
})

async function failToSignIn(url: string, email: string): Promise<number> {
  const csrf = await fetch(`${url}/api/auth/csrf`)
  const { csrfToken } = await csrf.json()
  const cookie = csrf.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const answer = await fetch(`${url}/api/auth/callback/credentials`, {
    method: 'POST',
    headers: { cookie },
    body: new URLSearchParams({ email, password: 'not this one', csrfToken, json: 'true' }),
  })
  return answer.status
}
