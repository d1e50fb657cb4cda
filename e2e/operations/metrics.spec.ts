import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { Client } from 'pg'
import { freePort } from '../../lib/mail/test-support/mail-server'
import { childrenOf } from '../support/child-processes'
import { projectFolder } from '../support/environment'
import { startInVain } from '../support/gatehouse-server'
import { expect, test } from '../support/operations-test'
import { preparedSecret as AUTH_SECRET } from '../support/prepared-data'

test.use({ isSetUp: true })

test('metrics at a port of their own count requests by route, and strangers cannot make up series', async ({
  start,
  admin,
}) => {
  const port = await freePort()
  const server = await start({ METRICS_PORT: String(port) })
  const headers = { Authorization: admin.access_key }
  const read = () => metricsAt(`http://127.0.0.1:${port}/metrics`)
  await fetch(`${server.url}/api/users/${admin.id}`, { headers })
  await fetch(`${server.url}/login`)
  await expect.poll(async () => (await read()).get(requestsOf('GET', '/login', 200))).toBe(1)
  const before = await read()
  expect(before.get(requestsOf('GET', '/api/users/{id}', 200))).toBe(1)
  expect(before.get('gatehouse_database_up')).toBe(1)
  expect(before.get('gatehouse_users')).toBe(1)
  expect(before.get('gatehouse_database_connections_limit{purpose="jobs"}')).toBe(3)

  const invented = Array.from({ length: 300 }, (_, number) => [
    `/api/users/${number.toString(16).padStart(24, '0')}`,
    `/api/made-up-${number}/x`,
    `/made-up-${number}`,
    `/users/${number}/%E0%A4`,
  ])
  for (const paths of invented)
    await Promise.all(
      paths.map((each, place) =>
        fetch(server.url + each, { headers, method: place === 2 ? 'LOCK' : 'GET' }).then((got) => got.text()),
      ),
    )
  await expect.poll(async () => (await read()).get(requestsOf('GET', '/api/users/{id}', 404))).toBe(300)
  const after = await read()
  expect(after.size - before.size, '1200 addresses are a few routes').toBeLessThan(100)
  expect([...after.keys()].join()).not.toContain('made-up')
  expect((await fetch(`${server.url}/metrics`)).status, 'not at the port of everything else').toBe(404)
})

test('dashboard and alerts name metrics that exist', async ({ start }) => {
  const port = await freePort()
  await start({ METRICS_PORT: String(port) })
  const known = await metricsAt(`http://127.0.0.1:${port}/metrics`)
  const names = new Set([...known.keys()].map((series) => series.replace(/\{.*$/, '')))
  for (const file of ['dashboard.json', 'alerts.yaml']) {
    const text = await readFile(path.join(projectFolder, 'deploy/grafana', file), 'utf8')
    const used = new Set(text.match(/\b(gatehouse|http_server|nodejs|process)_[a-z0-9_]+/g))
    used.delete('gatehouse_backup_age_seconds')
    expect(used.size).toBeGreaterThan(8)
    for (const name of used) {
      // A histogram without a request has no series yet.
      if (!name.startsWith('http_server')) expect(names, `${name} in ${file}`).toContain(name)
    }
  }
})

test('several processes are added up, also after one of them ended; the token is asked for', async ({
  start,
  postgresql,
  admin,
}) => {
  test.skip(process.platform !== 'linux', 'looks into /proc for the processes of a start')
  const METRICS_TOKEN = 'only-for-tests-0123456789'
  const server = await start({
    DATABASE_URL: postgresql.url,
    AUTH_SECRET,
    METRICS_TOKEN,
    WEB_CONCURRENCY: '2',
  })
  const url = `${server.url}/metrics`
  const refused = await fetch(url, { headers: { Authorization: 'Bearer wrong' } })
  expect(refused.status).toBe(401)
  expect(refused.headers.get('www-authenticate')).toBe('Bearer')
  const read = () => metricsAt(url, { Authorization: `Bearer ${METRICS_TOKEN}` })

  const series = requestsOf('GET', '/api/users/{id}', 200)
  const ask = () =>
    fetch(`${server.url}/api/users/${admin.id}`, {
      headers: { Authorization: admin.access_key, Connection: 'close' },
    })
  for (let count = 0; count < 10; count++) await ask()
  const counts = [...Array(5)].map(async () => (await read()).get(series))
  expect(new Set(await Promise.all(counts)), 'whichever process answers').toEqual(new Set([10]))

  process.kill(childrenOf(server.pid)[0] ?? 0, 'SIGKILL')
  await expect.poll(server.stdout).toContain('another one takes its place')
  expect((await read()).get(series), 'nothing that was counted is lost').toBe(10)
  await ask()
  expect((await read()).get(series)).toBe(11)
})

test('without the settings there are none, and a port that is taken is told', async ({ start, dataDir }) => {
  const server = await start()
  expect((await fetch(`${server.url}/metrics`)).status).toBe(404)
  const METRICS_PORT = new URL(server.url).port
  const other = await startInVain({ DATA_DIR: dataDir, METRICS_PORT, PORT: '0' })
  expect(other).toMatchObject({ exitCode: 1 })
  expect(other.stderr).toBe(
    `Port ${METRICS_PORT} is in use by another program: stop it, or choose another port with METRICS_PORT.\n`,
  )
})

test('the log has requests without what was searched, slow statements with their request, and the id of a trusted proxy', async ({
  start,
  postgresql,
  admin,
}) => {
  const server = await start({
    DATABASE_URL: postgresql.url,
    AUTH_SECRET,
    ACCESS_LOG: 'on',
    SLOW_MS: '100',
    TRUST_PROXY: '1',
  })
  const requestId = 'proxy-4711-0815'
  const headers = {
    Authorization: admin.access_key,
    'X-Request-Id': requestId,
    traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
  }
  const lines = () =>
    server
      .stdout()
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line))
  const client = new Client({ connectionString: postgresql.url })
  await client.connect()
  await client.query('BEGIN')
  await client.query('SELECT 1 FROM app_user WHERE id = $1 FOR UPDATE', [admin.id])
  const change = fetch(`${server.url}/api/users/${admin.id}?secret=1`, {
    method: 'PUT',
    headers,
    body: JSON.stringify({ first_name: 'Grace' }),
  })
  await new Promise((resolve) => setTimeout(resolve, 900))
  await client.query('ROLLBACK')
  await client.end()
  const answer = await change
  expect(answer.status).toBe(200)
  expect(answer.headers.get('x-request-id')).toBe(requestId)

  const traceId = '4bf92f3577b34da6a3ce929d0e0e4736'
  const ofRequest = () => lines().filter((line) => line.requestId === requestId)
  const named = (msg: string) => ofRequest().find((line) => line.msg === msg)
  await expect.poll(() => named('request')).toBeTruthy()
  const request = `PUT /api/users/${admin.id}`
  expect(named('request')).toMatchObject({ traceId, request, status: 200, userAgent: 'node' })
  expect(named('a request was slow')).toMatchObject({ traceId, request })
  expect(named('a database statement was slow')).toMatchObject({ traceId })
  expect(named('a database statement was slow').statement).toMatch(/^(SELECT|UPDATE|WITH)/)
  expect(JSON.stringify(ofRequest())).not.toMatch(/secret=1|Grace/)
})

function requestsOf(method: string, route: string, status: number): string {
  return `http_server_request_duration_seconds_count{http_request_method="${method}",http_route="${route}",http_response_status_code="${status}"}`
}

/** Series → value. */
async function metricsAt(url: string, headers: Record<string, string> = {}): Promise<Map<string, number>> {
  const response = await fetch(url, { headers })
  expect(response.status).toBe(200)
  const lines = (await response.text()).split('\n').filter((line) => line && !line.startsWith('#'))
  return new Map(
    lines.map((line) => {
      const end = line.lastIndexOf(' ')
      return [line.slice(0, end), Number(line.slice(end))]
    }),
  )
}
