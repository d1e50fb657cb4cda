import { stat } from 'node:fs/promises'
import { request } from 'node:http'
import path from 'node:path'
import { findPostmaster } from '@/lib/postgres/find-postmaster'
import { expect, test } from '../support/operations-test'

test('the first start makes a database and secrets for its owner only, and prints the setup link', async ({
  start,
  dataDir,
}) => {
  const server = await start()
  expect(server.stdout()).toContain(`Gatehouse is ready at ${server.url}\n`)
  const link = /Create the first admin here: (\S+)\n/.exec(server.stdout())?.[1] ?? ''
  expect(link).toMatch(new RegExp(`^${server.url}/setup\\?token=[0-9a-f]{64}$`))
  expect((await fetch(link)).status).toBe(200)

  for (const name of ['auth-secret', 'postgres-password', 'postgres.log']) {
    expect((await stat(path.join(dataDir, name))).mode & 0o777, name).toBe(0o600)
  }
  expect((await stat(path.join(dataDir, 'postgres'))).mode & 0o777).toBe(0o700)
})

test('the second start takes seconds, has the same people, and offers no setup', async ({ start }) => {
  const first = await start()
  const admin = await first.createAdmin()
  expect(await first.stop()).toBe(0)

  const began = Date.now()
  const second = await start()
  expect(Date.now() - began).toBeLessThan(10_000)
  expect(second.stdout()).not.toContain('setup?token')
  expect(await findPerson(second.url, admin)).toMatchObject({ email_address: admin.email_address })
})

test('two servers on one data folder share its database, and the last one stops it', async ({ start }) => {
  const one = await start()
  const other = await start()
  const admin = await one.createAdmin()
  expect(await one.stop()).toBe(0)
  expect(await findPerson(other.url, admin)).toMatchObject({ id: admin.id })

  const cluster = { folder: path.join(other.dataDir, 'postgres') }
  expect(await findPostmaster(cluster)).not.toBeNull()
  expect(await other.stop()).toBe(0)
  expect(await findPostmaster(cluster)).toBeNull()
})

test('a contact for weaknesses is told where it is looked for', async ({ start }) => {
  const { url } = await start({ SECURITY_CONTACT: 'security@example.com' })
  const answer = await fetch(`${url}/.well-known/security.txt`)
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  const text = await answer.text()
  expect(text).toMatch(/^Contact: mailto:security@example\.com\nExpires: \d{4}-\d\d-\d\dT00:00:00\.000Z\n/)
  const days = (Date.parse(/Expires: (\S+)/.exec(text)?.[1] ?? '') - Date.now()) / 86_400_000
  expect(days).toBeGreaterThan(179)
  expect(days).toBeLessThan(365)
})

test('oversize headers are answered 431 and strange methods 405', async ({ start }) => {
  const { url } = await start()
  const oversize = await fetch(`${url}/api/users`, { headers: { 'X-Filler': 'x'.repeat(20_000) } })
  expect(oversize.status).toBe(431)

  const strange = await fetch(`${url}/api/users`, { method: 'PROPFIND' })
  expect(strange.status).toBe(405)
  expect(strange.headers.get('allow')).toBe('GET, HEAD, POST, PUT, DELETE')
  expect(await strange.text()).toBe('{"Status":"Error","Message":"Method not allowed","Meta":null}')
  expect((await fetch(`${url}/login`, { method: 'PROPFIND' })).status).toBe(405)
  expect((await fetch(`${url}/login`, { method: 'DELETE' })).status).toBe(405)
})

test('a client that offers another protocol, as those of Java do, is answered as usual', async ({
  start,
}) => {
  const { url } = await start()
  // The first request is what makes Next listen.
  await fetch(`${url}/api/health`)
  const headers = {
    Connection: 'Upgrade, HTTP2-Settings',
    Upgrade: 'h2c',
    'HTTP2-Settings': 'AAMAAABkAAQBAAAA',
  }
  const status = await new Promise((resolve, reject) => {
    request(`${url}/api/health`, { headers }, (response) => resolve(response.statusCode))
      .on('error', reject)
      .end()
  })
  expect(status).toBe(200)
})

async function findPerson(url: string, { id, access_key }: { id: string; access_key: string }) {
  const response = await fetch(`${url}/api/users/${id}`, { headers: { Authorization: access_key } })
  return response.json()
}
