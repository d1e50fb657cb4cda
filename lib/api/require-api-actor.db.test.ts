import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '../db/database'
import { buildUser } from '../users/test-support/build-user'
import { buildSession, callApi } from './test-support/call-api'

let admin: Awaited<ReturnType<typeof buildUser>>
let session: string

beforeEach(async () => {
  admin = await buildUser({ isAdmin: true })
  session = await buildSession(admin.id)
})

const body = { first_name: 'A', last_name: 'B', email_address: 'ab@example.com' }
const create = (headers: Record<string, string>) => callApi('POST', '/api/users', { session, body, headers })
const get = (sessionId: string) => callApi('GET', `/api/users/${admin.id}`, { session: sessionId })

describe('a caller with a session cookie', () => {
  it('may do from our own pages what a key may', async () => {
    expect((await create({})).status).toBe(200)
  })

  it.each<Record<string, string>>([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
    { 'sec-fetch-site': '', origin: 'https://evil.example' },
    { 'sec-fetch-site': '', origin: 'null' },
    { 'sec-fetch-site': '' },
  ])('cannot be made to change anything by another site: %j', async (headers) => {
    const before = await db().user.count()
    const reply = await create(headers)

    expect([reply.status, reply.json.Message]).toEqual([403, 'Requests of other sites are refused'])
    expect(await db().user.count()).toBe(before)
  })

  it('is given no access key, neither its own nor another one’s, however users are read', async () => {
    const other = await buildUser({ orgId: admin.row.orgId, emailAddress: `reads-${admin.row.emailAddress}` })
    const search = { filters: { query: admin.row.emailAddress } }
    const read = async (caller: { session: string } | { key: string }) => [
      await callApi('GET', `/api/users/${admin.id}`, caller),
      await callApi('GET', `/api/users/${other.id}`, caller),
      await callApi('GET', '/api/users', caller),
      await callApi('GET', '/api/users?p=-1', caller),
      await callApi('POST', '/api/users/search', { ...caller, body: search }),
      await callApi('GET', `/api/users/search?q=${admin.row.emailAddress}&p=-1`, caller),
    ]
    const keysIn = ({ text }: { text: string }) =>
      [...text.matchAll(/"access_key":"(\w*)"/g)].map(([, key]) => key).sort()
    const bothKeys = [admin.accessKey, other.accessKey].sort()

    // By turns, because what is remembered of a user for one door must not come out of the other.
    for (const round of [1, 2]) {
      const bySession = await read({ session })
      expect(bySession.map(keysIn), `round ${round}`).toEqual([[''], [''], ...Array(4).fill(['', ''])])
      const byKey = await read({ key: admin.accessKey })
      expect(byKey.map(keysIn)).toEqual([[admin.accessKey], [other.accessKey], ...Array(4).fill(bothKeys)])
    }
    expect(
      (await callApi('PUT', `/api/users/${other.id}`, { session, body: { first_name: 'C' } })).text,
    ).toBe('{"Status":"OK","Message":"User updated","Meta":null}')
  })

  it('may prove its origin by the Origin header alone', async () => {
    expect((await create({ 'sec-fetch-site': '', origin: 'http://localhost:3000' })).status).toBe(200)
  })

  it.each(['text/plain', 'application/x-www-form-urlencoded', ''])(
    'must send JSON as JSON, not as "%s"',
    async (type) => {
      const reply = await create({ 'content-type': type })
      expect([reply.status, reply.json.Message]).toEqual([415, 'Content-Type must be application/json'])
    },
  )

  it('is refused the moment the session is gone, idle or over', async () => {
    const past = new Date(Date.now() - 1000)
    const idle = await buildSession(admin.id, { lastSeenAt: new Date(Date.now() - 31 * 60_000) })
    await db().session.updateMany({ where: { id: idle }, data: { createdAt: new Date(0) } })
    const over = await buildSession(admin.id)
    await db().session.updateMany({ where: { id: over }, data: { createdAt: new Date(0), expiresAt: past } })

    expect((await get(session)).status).toBe(200)
    expect((await get(idle)).status).toBe(401)
    expect((await get(over)).status).toBe(401)
    await db().session.delete({ where: { id: session } })
    expect((await get(session)).status).toBe(401)
  })

  it('is seen: using a session keeps it from going idle', async () => {
    const lastSeenAt = new Date(Date.now() - 20 * 60_000)
    const used = await buildSession(admin.id, { lastSeenAt })
    await get(used)

    const row = await db().session.findUniqueOrThrow({ where: { id: used } })
    expect(row.lastSeenAt.getTime()).toBeGreaterThan(lastSeenAt.getTime())
  })

  it('is signed out with a forged cookie', async () => {
    const reply = await callApi('GET', '/api/users', { headers: { cookie: 'gatehouse.session=abc.def.ghi' } })
    expect(reply.status).toBe(401)
  })
})

it('asks the key, not the cookie, when both are there', async () => {
  const other = await buildUser()
  const reply = await callApi('GET', '/api/users', { session, headers: { authorization: other.accessKey } })
  expect(reply.status).toBe(403)
})
