import { beforeEach, describe, expect, it } from 'vitest'
import { buildSession, callApi } from '@/lib/api/test-support/call-api'
import { db } from '@/lib/db/database'
import { verifyCredentials } from '@/lib/identity/sign-in/verify-credentials'
import { buildOrganisation, buildUser, knownPassword } from '@/lib/users/test-support/build-user'

type Person = Awaited<ReturnType<typeof buildUser>>

let orgId: string
let admin: Person
let person: Person

beforeEach(async () => {
  orgId = await buildOrganisation()
  admin = await buildUser({ orgId, isAdmin: true })
  person = await buildUser({ orgId })
})

describe('POST /api/users/{id}/actions/reset', () => {
  const reset = (id: string, key: string, body: unknown) =>
    callApi('POST', `/api/users/${id}/actions/reset`, { key, body })

  const canSignIn = async (password: string) =>
    (await verifyCredentials({ email: person.row.emailAddress, password })).length > 0

  it('sets the password, ends every session and leaves the key valid', async () => {
    const session = await buildSession(person.id)
    const reply = await reset(person.id, admin.accessKey, { new_password: 'test123456' })

    expect([reply.status, reply.text]).toEqual([
      200,
      '{"Status":"OK","Message":"User password updated","Meta":""}',
    ])
    expect(await canSignIn('test123456')).toBe(true)
    expect(await canSignIn(knownPassword)).toBe(false)
    expect((await callApi('GET', `/api/users/${person.id}`, { session })).status).toBe(401)
    expect((await callApi('GET', `/api/users/${person.id}`, { key: person.accessKey })).status).toBe(200)
    const events = await db().auditEvent.findMany({ where: { targetId: person.id } })
    expect(events).toMatchObject([{ action: 'user.password_changed', actorId: admin.id, changes: {} }])
  })

  it('asks the owner for the current password', async () => {
    const without = await reset(person.id, person.accessKey, { new_password: 'test123456' })
    expect([without.status, without.json]).toEqual([
      400,
      {
        Status: 'Error',
        Message: 'Current password is required',
        Meta: { current_password: 'Current password is required' },
      },
    ])
    const wrong = await reset(person.id, person.accessKey, {
      new_password: 'test123456',
      current_password: 'wrong',
    })
    expect([wrong.status, wrong.json.Message]).toEqual([400, 'Current password is incorrect'])
    expect(await canSignIn(knownPassword)).toBe(true)
    const tried = await db().auditEvent.findMany({ where: { targetId: person.id } })
    expect(tried).toMatchObject([{ action: 'current_password.failed', actorId: person.id, changes: {} }])

    const right = { new_password: 'test123456', current_password: knownPassword }
    expect((await reset(person.id, person.accessKey, right)).status).toBe(200)
    expect(await canSignIn('test123456')).toBe(true)
  })

  it('is no place to guess: wrong current passwords are delayed like failed sign-ins', async () => {
    const body = { new_password: 'test123456', current_password: 'wrong' }
    for (let count = 0; count < 5; count++) {
      expect((await reset(person.id, person.accessKey, body)).status).toBe(400)
    }
    const limited = await reset(person.id, person.accessKey, { ...body, current_password: knownPassword })
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '1'])
    expect(await canSignIn(knownPassword)).toBe(true)
  })

  it('needs no current password for the first one, by the owner’s own key', async () => {
    const fresh = await buildUser({ orgId, hasPassword: false })
    expect((await reset(fresh.id, fresh.accessKey, { new_password: 'test123456' })).status).toBe(200)
  })

  it('treats equal texts of different Unicode forms as one password', async () => {
    await reset(person.id, admin.accessKey, { new_password: 'ﬁancée-12' })
    expect(await canSignIn('fiance\u0301e-12')).toBe(true)
  })

  it.each([
    [{}, 'Password must be text'],
    [{ new_password: 'short' }, 'Password must have at least 8 characters'],
    [{ new_password: 12345678 }, 'Password must be text'],
    [
      { new_password: 'é'.repeat(40) },
      'Password must be at most 72 bytes: 72 unaccented letters, or fewer with accents or other scripts',
    ],
    [{ new_password: 'abcdefgh\0' }, 'Password contains a character that cannot be used'],
  ])('refuses %j', async (body, sentence) => {
    const reply = await reset(person.id, admin.accessKey, body)
    expect([reply.status, reply.json.Meta]).toEqual([400, { new_password: sentence }])
    expect(await canSignIn(knownPassword)).toBe(true)
  })

  it('one of two changes with the same current password at the same moment wins', async () => {
    const change = (new_password: string) =>
      reset(person.id, person.accessKey, { new_password, current_password: knownPassword })
    const replies = await Promise.all([change('first password'), change('second password')])

    expect(replies.map((reply) => reply.status).sort()).toEqual([200, 409])
  })

  it('is a 404 for an unknown id, 401 without a key, 405 for PUT', async () => {
    const body = { new_password: 'test123456' }
    expect((await reset('f'.repeat(24), admin.accessKey, body)).status).toBe(404)
    expect((await reset(person.id, '', body)).status).toBe(401)
    const put = await callApi('PUT', `/api/users/${person.id}/actions/reset`, { key: admin.accessKey, body })
    expect([put.status, put.headers.get('allow')]).toEqual([405, 'POST, OPTIONS'])
  })
})

describe('PUT /api/users/{id}/actions/key/reset', () => {
  const renew = (id: string, key: string) => callApi('PUT', `/api/users/${id}/actions/key/reset`, { key })

  it('kills the old key at once; the new one is read from the user', async () => {
    const reply = await renew(person.id, admin.accessKey)

    expect([reply.status, reply.text]).toEqual([
      200,
      '{"Status":"OK","Message":"User session renewed","Meta":null}',
    ])
    expect((await callApi('GET', `/api/users/${person.id}`, { key: person.accessKey })).status).toBe(401)
    const { json } = await callApi('GET', `/api/users/${person.id}`, { key: admin.accessKey })
    expect(json.access_key).toMatch(/^[0-9a-f]{32}$/)
    expect(json.access_key).not.toBe(person.accessKey)
    expect((await callApi('GET', `/api/users/${person.id}`, { key: json.access_key })).status).toBe(200)
    const events = await db().auditEvent.findMany({ where: { targetId: person.id } })
    expect(events).toMatchObject([{ action: 'access_key.renewed' }])
    expect(JSON.stringify(events)).not.toContain(json.access_key)
  })

  it('is a 404 for an unknown id, 401 without a key, 405 for DELETE', async () => {
    expect((await renew('f'.repeat(24), admin.accessKey)).status).toBe(404)
    expect((await renew(person.id, 'nonsense')).status).toBe(401)
    const path = `/api/users/${person.id}/actions/key/reset`
    expect((await callApi('DELETE', path, { key: admin.accessKey })).status).toBe(405)
    expect(await db().user.count({ where: { id: person.id } })).toBe(1)
  })
})
