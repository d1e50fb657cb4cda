import { beforeEach, describe, expect, it } from 'vitest'
import { buildSession, callApi } from '@/lib/api/test-support/call-api'
import { db } from '@/lib/db/database'
import { buildOrganisation, buildUser } from '@/lib/users/test-support/build-user'

type Person = Awaited<ReturnType<typeof buildUser>>

let orgId: string
let admin: Person
let person: Person

beforeEach(async () => {
  orgId = await buildOrganisation()
  admin = await buildUser({ orgId, isAdmin: true })
  person = await buildUser({ orgId, privileges: { users: 'write', apis: 'read' } })
})

const asAdmin = (method: string, id: string, call: object = {}) =>
  callApi(method, `/api/users/${id}`, { key: admin.accessKey, ...call })

const rowOf = (id: string) => db().user.findUnique({ where: { id } })

describe('GET /api/users/{id}', () => {
  it('answers the bare user with an ETag', async () => {
    const reply = await asAdmin('GET', person.id)

    expect(reply.status).toBe(200)
    expect(reply.text).toBe(
      `{"api_model":{},"first_name":"Jo","last_name":"Smith","email_address":"${person.row.emailAddress}",` +
        `"password":"","org_id":"${orgId}","active":true,"id":"${person.id}","access_key":"${person.accessKey}",` +
        '"user_permissions":{"apis":"read","users":"write"}}',
    )
    expect(reply.headers.get('etag')).toBe('"1k"')
  })

  const missing = [
    'ffffffffffffffffffffffff',
    'FFFFFFFFFFFFFFFFFFFFFFFF',
    '1',
    'me',
    '%00',
    "'; drop table",
    'x'.repeat(3000),
  ]
  it.each(missing)('answers 404 for the id %s', async (id) => {
    const reply = await asAdmin('GET', encodeURIComponent(id))

    expect([reply.status, reply.text]).toEqual([
      404,
      '{"Status":"Error","Message":"Could not retrieve user detail","Meta":null}',
    ])
  })

  it('answers the same 404 for a user of another organisation', async () => {
    const stranger = await buildUser()
    expect((await asAdmin('GET', stranger.id)).text).toBe((await asAdmin('GET', 'f'.repeat(24))).text)
  })

  it.each(['POST', 'PATCH'])('answers %s with 405 and Allow', async (method) => {
    const reply = await asAdmin(method, person.id)
    expect([reply.status, reply.headers.get('allow')]).toEqual([405, 'GET, HEAD, PUT, DELETE, OPTIONS'])
  })
})

describe('PUT /api/users/{id}', () => {
  it('changes what is sent and leaves the rest, with a diff in the audit log', async () => {
    const reply = await asAdmin('PUT', person.id, { body: { last_name: 'File', active: true } })

    expect([reply.status, reply.text]).toEqual([200, '{"Status":"OK","Message":"User updated","Meta":null}'])
    expect(await rowOf(person.id)).toMatchObject({
      ...person.row,
      lastName: 'File',
      version: 2,
      updatedAt: expect.anything(),
    })
    const events = await db().auditEvent.findMany({ where: { targetId: person.id } })
    expect(events).toMatchObject([
      { action: 'user.updated', actorId: admin.id, changes: { lastName: ['Smith', 'File'] } },
    ])
  })

  it('never changes id, org_id, access_key or password', async () => {
    const body = {
      id: 'f'.repeat(24),
      org_id: 'f'.repeat(24),
      access_key: 'x',
      password: 'another password',
      api_model: {},
    }
    expect((await asAdmin('PUT', person.id, { body })).status).toBe(200)
    expect(await rowOf(person.id)).toEqual(person.row)
    expect(await db().auditEvent.count({ where: { targetId: person.id } })).toBe(0)
  })

  it('makes new privileges count from the next request on', async () => {
    const session = await buildSession(person.id)
    await asAdmin('PUT', person.id, { body: { user_permissions: {} } })

    expect((await callApi('GET', '/api/users', { key: person.accessKey })).status).toBe(403)
    expect((await callApi('GET', '/api/users', { session })).status).toBe(403)
  })

  it('ends every session of a deactivated user, and refuses the key', async () => {
    const session = await buildSession(person.id)
    await asAdmin('PUT', person.id, { body: { active: false } })

    expect(await db().session.count({ where: { userId: person.id } })).toBe(0)
    expect((await callApi('GET', '/api/users', { session })).status).toBe(401)
    const byKey = await callApi('GET', '/api/users', { key: person.accessKey })
    expect([byKey.status, byKey.text]).toEqual([
      403,
      '{"Status":"Error","Message":"User is not active","Meta":null}',
    ])
    const events = await db().auditEvent.findMany({ where: { targetId: person.id } })
    expect(events).toMatchObject([{ action: 'user.deactivated', changes: { isActive: [true, false] } }])
  })

  it('refuses an address another user has with 409 and changes nothing', async () => {
    const body = { first_name: 'Changed', email_address: admin.row.emailAddress.toUpperCase() }
    const reply = await asAdmin('PUT', person.id, { body })

    expect([reply.status, reply.json.Message]).toEqual([409, 'User email already exists for this Org'])
    expect(await rowOf(person.id)).toEqual(person.row)
  })

  it.each(['', '[]', '{', '"x"'])('refuses the body %j with 400', async (body) => {
    expect((await asAdmin('PUT', person.id, { body })).status).toBe(400)
  })

  it('lets every user send their own record back unchanged', async () => {
    const nobody = await buildUser({ orgId })
    const { json } = await callApi('GET', `/api/users/${nobody.id}`, { key: nobody.accessKey })
    const reply = await callApi('PUT', `/api/users/${nobody.id}`, { key: nobody.accessKey, body: json })

    expect(reply.status).toBe(200)
  })
})

describe('If-Match', () => {
  const rename = { first_name: 'Other' }
  const put = (etag: string) => asAdmin('PUT', person.id, { body: rename, headers: { 'if-match': etag } })

  it('lets the seen version through, once', async () => {
    const etag = (await asAdmin('GET', person.id)).headers.get('etag') ?? ''

    expect((await put(etag)).status).toBe(200)
    const stale = await put(etag)
    expect([stale.status, stale.json.Message]).toEqual([
      412,
      'The user has changed since the version in If-Match. Get it again and retry',
    ])
  })

  it.each(['*', '"1"', '"1k"', ' "1" , "1k" '])('takes %s for version 1', async (etag) => {
    expect((await put(etag)).status).toBe(200)
  })

  it.each(['"2"', 'W/"1"', '1', '""', '"x"', '"1", "2"', ''])('refuses %s with 412', async (etag) => {
    const refused = await put(etag)
    const reason = etag === '"2"' ? /^The user has changed since/ : /^If-Match names no single version/
    expect([refused.status, refused.json.Message]).toEqual([412, expect.stringMatching(reason)])
    expect(await rowOf(person.id)).toEqual(person.row)
  })

  it('guards a deletion too', async () => {
    expect((await asAdmin('DELETE', person.id, { headers: { 'if-match': '"7"' } })).status).toBe(412)
    expect((await asAdmin('DELETE', person.id, { headers: { 'if-match': '"1"' } })).status).toBe(200)
  })

  it('one of two parallel changes with the same version wins', async () => {
    const replies = await Promise.all([put('"1"'), put('"1"'), put('"1"')])
    expect(replies.map((reply) => reply.status).sort()).toEqual([200, 412, 412])
  })
})

describe('DELETE /api/users/{id}', () => {
  it('removes the user, their sessions and key; the audit log keeps the name', async () => {
    const session = await buildSession(person.id)
    const reply = await asAdmin('DELETE', person.id)

    expect([reply.status, reply.text]).toEqual([200, '{"Status":"OK","Message":"User deleted","Meta":""}'])
    expect(await rowOf(person.id)).toBeNull()
    expect((await callApi('GET', '/api/users', { key: person.accessKey })).status).toBe(401)
    expect((await callApi('GET', '/api/users', { session })).status).toBe(401)
    expect((await asAdmin('DELETE', person.id)).status).toBe(404)
    const events = await db().auditEvent.findMany({ where: { targetId: person.id } })
    expect(events).toMatchObject([{ action: 'user.deleted', targetName: 'Jo Smith', actorName: 'Jo Smith' }])
  })

  it('lets an admin delete their own account while another admin stays', async () => {
    const other = await buildUser({ orgId, isAdmin: true })
    const reply = await callApi('DELETE', `/api/users/${other.id}`, { key: other.accessKey })
    expect(reply.status).toBe(200)
  })
})

describe('the last active admin', () => {
  const refusal = {
    Status: 'Error',
    Message: 'The last active admin cannot be deleted, deactivated or demoted',
    Meta: null,
  }

  it.each([
    ['deleted', 'DELETE', undefined],
    ['deactivated', 'PUT', { active: false }],
    ['demoted', 'PUT', { user_permissions: { users: 'write' } }],
  ])('cannot be %s', async (_, method, body) => {
    // An admin who is not active does not count.
    await buildUser({ orgId, isAdmin: true, isActive: false })
    const session = await buildSession(admin.id)
    const reply = await asAdmin(method, admin.id, { body })

    expect([reply.status, reply.json]).toEqual([409, refusal])
    expect(await rowOf(admin.id)).toEqual(admin.row)
    expect((await callApi('GET', '/api/users', { session })).status).toBe(200)
    expect(await db().auditEvent.count({ where: { orgId } })).toBe(0)
  })

  it('stays when two admins demote each other at the same moment', async () => {
    const other = await buildUser({ orgId, isAdmin: true })
    const demote = (actor: Person, target: Person) =>
      callApi('PUT', `/api/users/${target.id}`, { key: actor.accessKey, body: { user_permissions: {} } })
    const replies = await Promise.all([demote(admin, other), demote(other, admin)])

    expect(replies.filter((reply) => reply.status === 200)).toHaveLength(1)
    expect(await db().user.count({ where: { orgId, isAdmin: true } })).toBe(1)
  })

  it('stays when twenty admins delete themselves at the same moment', async () => {
    const admins = await Promise.all(Array.from({ length: 19 }, () => buildUser({ orgId, isAdmin: true })))
    const replies = await Promise.all(
      [admin, ...admins].map(({ id, accessKey }) =>
        callApi('DELETE', `/api/users/${id}`, { key: accessKey }),
      ),
    )

    expect(replies.map((reply) => reply.status).sort()).toEqual([...Array(19).fill(200), 409])
  })
})
