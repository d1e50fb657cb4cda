import { readdir } from 'node:fs/promises'
import { Client } from 'pg'
import { runAdmin } from '../support/admin-command'
import { startInVain } from '../support/gatehouse-server'
import { expect, test } from '../support/operations-test'
import { preparedSecret as AUTH_SECRET } from '../support/prepared-data'

test.use({ isSetUp: true })

test.describe('an empty one', () => {
  test.use({ isSetUp: false })

  test('a PostgreSQL of the operator is used, and none is made', async ({ start, dataDir, postgresql }) => {
    const server = await start({ DATABASE_URL: postgresql.url, AUTH_SECRET })
    const admin = await server.createAdmin()
    const answer = await fetch(`${server.url}/api/users/${admin.id}`, {
      headers: { Authorization: admin.access_key },
    })
    expect(answer.status).toBe(200)
    expect(await server.stop()).toBe(0)
    expect(await readdir(dataDir), 'neither data nor secrets').toEqual([])

    const otherSecret = {
      DATABASE_URL: postgresql.url,
      AUTH_SECRET: 'Kein anderes Geheimnis als dieses, 4711',
    }
    const refused = await startInVain(otherSecret)
    expect(refused).toMatchObject({ exitCode: 1, stdout: '' })
    expect(refused.stderr).toMatch(/^AUTH_SECRET is not the one that encrypted this data: [^\n]+\n$/)

    const next = await start({ DATABASE_URL: postgresql.url, AUTH_SECRET })
    expect(next.stdout()).not.toContain('setup?token')
    expect(await next.stop()).toBe(0)

    const accepted = await runAdmin(otherSecret, ['accept-secret'])
    expect(accepted).toMatchObject({ exitCode: 0, stderr: '' })
    expect(JSON.parse(accepted.stdout)).toMatchObject({ access_keys_dead: 1, sessions_ended: 0 })
    const status = await runAdmin(otherSecret, ['migrate', 'status'])
    expect(JSON.parse(status.stdout)).toMatchObject({ pending: [], unknown: [], failed: null })
  })
})

test('while it is stopped or read-only pages and API answer 503 quickly, and service resumes by itself', async ({
  start,
  postgresql,
  admin,
}) => {
  const server = await start({ DATABASE_URL: postgresql.url, AUTH_SECRET })
  const get = async (path: string) => {
    const response = await fetch(server.url + path, { headers: { Authorization: admin.access_key } })
    return { status: response.status, text: await response.text() }
  }
  expect((await get('/api/users')).status).toBe(200)
  expect(await get('/readyz')).toEqual({ status: 200, text: 'ok\n' })

  await postgresql.stop()
  await expect.poll(server.stdout).toContain('the database went away')
  const began = Date.now()
  expect(await get('/api/users')).toEqual({
    status: 503,
    text: '{"Status":"Error","Message":"Service is temporarily unavailable","Meta":null}',
  })
  expect(await get('/api/health')).toMatchObject({ status: 503 })
  expect(await get('/readyz')).toEqual({ status: 503, text: 'not ready: the database does not answer\n' })
  expect(await get('/livez')).toEqual({ status: 200, text: 'ok\n' })
  for (const path of ['/login', '/users']) {
    const page = await get(path)
    expect(page.status, path).toBe(503)
    expect(page.text).toContain('Gatehouse cannot reach its database.')
  }
  expect(Date.now() - began, 'nobody waited for the database').toBeLessThan(3000)

  await postgresql.start()
  await expect.poll(async () => (await get('/api/health')).status, { timeout: 20_000 }).toBe(200)
  expect((await get('/api/users')).status).toBe(200)
  expect((await get('/login')).status).toBe(200)
  expect(server.stdout().match(/the database went away/g)).toHaveLength(1)
  expect(server.stdout().match(/the database is back/g)).toHaveLength(1)

  const client = new Client({ connectionString: postgresql.url })
  await client.connect()
  await client.query('alter system set default_transaction_read_only = on')
  await client.query('select pg_reload_conf()')
  await expect.poll(async () => (await get('/api/health')).status, 'read-only is not healthy').toBe(503)
  expect((await get('/readyz')).text).toMatch(/^not ready: the database (is read-only|does not answer)\n$/)
  await expect.poll(server.stdout, { timeout: 20_000 }).toContain('is read-only (a standby')
  for (const path of ['/login', '/api/users']) expect((await get(path)).status, path).toBe(503)
  await client.query('set transaction_read_only = off')
  await client.query('alter system reset default_transaction_read_only')
  await client.query('select pg_reload_conf()')
  await client.end()
  await expect.poll(async () => (await get('/api/health')).status, { timeout: 20_000 }).toBe(200)
  expect((await get('/api/users')).status).toBe(200)
})
