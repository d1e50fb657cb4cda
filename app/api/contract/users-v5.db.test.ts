import { beforeEach, describe, expect, it } from 'vitest'
import { buildSession, callApi } from '@/lib/api/test-support/call-api'
import { db } from '@/lib/db/database'
import { buildGroup, buildOrganisation, buildUser } from '@/lib/users/test-support/build-user'

// Settings are read at first use, which is later.
process.env.API_DIALECT = 'v5'

/*
 * Section 2 of the contract: users, in dialect v5 (docs/api-contract.md). Each answer is compared with the API description
 * besides: a user object has exactly fourteen keys (lib/api/test-support/call-api.ts).
 */

type Person = Awaited<ReturnType<typeof buildUser>>
let orgId: string
let admin: Person
let superAdmin: Person
let person: Person
let group: { id: string }

beforeEach(async () => {
  orgId = await buildOrganisation()
  admin = await buildUser({ orgId, isAdmin: true })
  superAdmin = await buildUser({ orgId, isAdmin: true })
  await db().user.update({ where: { id: superAdmin.id }, data: { mayResetPasswords: true } })
  person = await buildUser({ orgId, privileges: { apis: 'read' } })
  group = await buildGroup({ orgId, privileges: { keys: 'write' } })
})

const ok = (message: string, meta: string | null = null) =>
  JSON.stringify({ Status: 'OK', Message: message, Meta: meta })
const error = (message: string) => JSON.stringify({ Status: 'Error', Message: message, Meta: null })
const ann = {
  first_name: 'Ann',
  last_name: 'Lee',
  email_address: 'Ann@Example.com',
  active: true,
  user_permissions: { apis: 'write' },
}
const call = (method: string, path: string, body?: unknown, by: Person = admin) =>
  callApi(method, path, { key: by.accessKey, body })
const get = async (id: string, by?: Person) => (await call('GET', `/api/users/${id}`, undefined, by)).json

describe('a user', () => {
  it('has fourteen keys in the order of the original, on one compact line', async () => {
    const { text } = await call('GET', `/api/users/${person.id}`)
    const { firstName, lastName, emailAddress, createdAt } = person.row
    expect(text).toBe(
      JSON.stringify({
        api_model: {},
        id: person.id,
        first_name: firstName,
        last_name: lastName,
        email_address: emailAddress,
        org_id: orgId,
        active: true,
        access_key: person.accessKey,
        user_permissions: { apis: 'read' },
        group_id: '',
        password_max_days: 0,
        password_updated: '0001-01-01T00:00:00Z',
        last_login_date: '0001-01-01T00:00:00Z',
        created_at: createdAt.toISOString(),
      }),
    )
  })

  it('shows the right ResetPassword, the first group, and when they last signed in, also of a kept one', async () => {
    expect(await get(superAdmin.id)).toMatchObject({
      user_permissions: { IsAdmin: 'admin', ResetPassword: 'admin' },
    })
    const other = await buildGroup({ orgId, privileges: {} })
    await call('PUT', `/api/users/${person.id}`, { group_id: group.id })
    await call('POST', `/api/groups/${other.id}/members`, { add: [person.id] })
    expect((await get(person.id)).group_id).toBe(group.id)
    const at = new Date('2026-11-20T10:00:00.123Z')
    await db().user.update({ where: { id: person.id }, data: { lastSignInAt: at } })
    expect((await get(person.id)).last_login_date).toBe(at.toISOString())
  })
})

describe('the list', () => {
  it.each([
    ['', 1],
    ['?p=1', 1],
    ['?p=0', 1],
    ['?p=-1', 1],
    ['?p=-2', 1],
    ['?p=7', 1],
  ])('%s has %d page', async (query, pages) => {
    const { json, text } = await call('GET', `/api/users${query}`)
    expect(json.pages).toBe(pages)
    expect(text.startsWith('{"users":[')).toBe(true)
  })

  it('has ten on a page, by creation, and pages are counted from 1', async () => {
    for (let count = 0; count < 8; count++) await buildUser({ orgId })
    const { json } = await call('GET', '/api/users')
    expect(json.users).toHaveLength(10)
    expect(json.users[0].id).toBe(admin.id)
    expect(json.pages).toBe(2)
    expect((await call('GET', '/api/users?p=-1')).json).toMatchObject({ pages: 1, users: { length: 11 } })
    expect((await call('GET', '/api/users?p=x')).status).toBe(400)
  })
})

describe('adding', () => {
  it('answers with the id of the user, who can use the API at once', async () => {
    const { status, text, json } = await call('POST', '/api/users', ann)
    expect([status, text]).toEqual([200, ok('User and session have been created', json.Meta)])
    const made = await get(json.Meta)
    expect(made).toMatchObject({ email_address: 'ann@example.com', active: true, group_id: '' })
    const own = await callApi('GET', `/api/users/${json.Meta}`, { key: `Bearer ${made.access_key}` })
    expect(own.status).toBe(200)
  })

  it('takes a group, password_max_days, a password of six characters, and anything else without heed', async () => {
    const sent = { ...ann, group_id: group.id, password_max_days: 30, password: 'abc123', org_id: 'x', a: 1 }
    const { json } = await call('POST', '/api/users', { ...sent, api_model: {} })
    expect(await get(json.Meta)).toMatchObject({ group_id: group.id, password_max_days: 30, org_id: orgId })
  })

  it('makes users inactive unless told otherwise, and no admin by omission', async () => {
    const { active: _, ...rest } = ann
    const { json } = await call('POST', '/api/users', rest)
    expect(await get(json.Meta)).toMatchObject({ active: false, user_permissions: { apis: 'write' } })
  })

  const nothing = 'To create a user specify at least one permission, or make them an admin'
  it.each<[string, unknown, number, string]>([
    ['no body', '', 500, 'Failed to read response body, body empty'],
    ['half a body', '{', 403, 'Request body malformed'],
    ['a list', '[]', 403, 'Request body malformed'],
    ['a text for a switch', { ...ann, active: 'true' }, 403, 'Request body malformed'],
    ['a number for a name', { ...ann, first_name: 7 }, 403, 'Request body malformed'],
    ['a number for a level', { ...ann, user_permissions: { apis: 1 } }, 403, 'Request body malformed'],
    ['{}', { ...ann, user_permissions: {} }, 403, nothing],
    ['nothing but deny', { ...ann, user_permissions: { apis: 'deny' } }, 403, nothing],
    [
      'the right ResetPassword',
      { ...ann, user_permissions: { IsAdmin: 'admin', ResetPassword: 'admin' } },
      403,
      'ResetPassword is only available through the Admin API',
    ],
  ])('is refused with %s', async (_, body, status, message) => {
    const reply = await call('POST', '/api/users', body, superAdmin)
    expect([reply.status, reply.text]).toEqual([status, error(message)])
  })

  it.each([
    ['first_name', undefined],
    ['first_name', ''],
    ['last_name', undefined],
    ['email_address', undefined],
    ['email_address', null],
    ['email_address', 'nobody'],
    ['user_permissions', undefined],
    ['user_permissions', null],
    ['password', 'abc12'],
  ])('is refused with %s %j', async (field, value) => {
    const reply = await call('POST', '/api/users', { ...ann, [field]: value })
    expect(reply.status).toBe(400)
    expect(reply.json).toMatchObject({ Status: 'Error', Message: 'User object validation failed' })
    expect(Object.keys(reply.json.Meta)).toEqual([field])
  })

  it('is refused with a section or a level that there is not, by name', async () => {
    const reply = await call('POST', '/api/users', {
      ...ann,
      user_permissions: { nope: 'all', apis: 'all' },
    })
    expect([reply.status, reply.json.Meta]).toEqual([
      400,
      {
        'user_permissions.nope': '"nope" is not a section',
        'user_permissions.apis': 'The level of "apis" must be deny, read or write',
      },
    ])
    const alone = await call('POST', '/api/users', { ...ann, user_permissions: { nope: 'read' } })
    expect([alone.status, alone.json.Meta]).toEqual([
      400,
      { 'user_permissions.nope': '"nope" is not a section' },
    ])
  })

  it('is refused for an address that is taken, in any case', async () => {
    await call('POST', '/api/users', ann)
    const reply = await call('POST', '/api/users', { ...ann, email_address: 'ANN@example.COM' })
    expect([reply.status, reply.json.Message]).toEqual([403, 'User email already exists for this Org'])
  })

  it('of admins is for admins with the right ResetPassword', async () => {
    const body = { ...ann, user_permissions: { IsAdmin: 'admin' } }
    expect((await call('POST', '/api/users', body)).status).toBe(403)
    expect((await call('POST', '/api/users', body, superAdmin)).status).toBe(200)
  })
})

describe('updating', () => {
  it('changes what is sent, and says so', async () => {
    const { status, text } = await call('PUT', `/api/users/${person.id}`, {
      first_name: 'New',
      active: false,
    })
    expect([status, text]).toEqual([200, ok('User updated')])
    expect(await get(person.id)).toMatchObject({ first_name: 'New', active: false })
  })

  it('keeps ResetPassword when it is sent back or left out, and gives it to no one', async () => {
    const put = (id: string, user_permissions: object) =>
      call('PUT', `/api/users/${id}`, { user_permissions }, superAdmin)
    expect((await put(superAdmin.id, { IsAdmin: 'admin' })).status).toBe(200)
    expect((await put(superAdmin.id, { IsAdmin: 'admin', ResetPassword: 'admin' })).status).toBe(200)
    expect((await get(superAdmin.id)).user_permissions).toEqual({ IsAdmin: 'admin', ResetPassword: 'admin' })
    expect((await put(admin.id, { IsAdmin: 'admin', ResetPassword: 'admin' })).status).toBe(403)
  })

  it('puts users into one group, into another, and into none', async () => {
    const other = await buildGroup({ orgId, privileges: {} })
    for (const group_id of [group.id, group.id, other.id, '']) {
      expect((await call('PUT', `/api/users/${person.id}`, { group_id })).status).toBe(200)
      expect((await get(person.id)).group_id).toBe(group_id)
    }
    expect((await call('PUT', `/api/users/${person.id}`, { group_id: 'f'.repeat(24) })).status).toBe(400)
  })

  it.each(['f'.repeat(24), 'x', '%00'])('of %s is a 400', async (id) => {
    const reply = await call('PUT', `/api/users/${id}`, { first_name: 'A' })
    expect([reply.status, reply.text]).toEqual([400, error('user does not exist')])
  })

  it('takes no empty rights', async () => {
    const reply = await call('PUT', `/api/users/${person.id}`, { user_permissions: {} })
    expect(reply.status).toBe(403)
  })
})

describe('passwords', () => {
  const reset = (whom: Person, body: unknown, by: Person) =>
    call('POST', `/api/users/${whom.id}/actions/reset`, body, by)

  it('the first one is set with the own key and without a current one, later ones with it', async () => {
    await db().user.update({ where: { id: person.id }, data: { passwordHash: null } })
    const first = await reset(person, { new_password: 'abc123', user_permissions: { a: 1 } }, person)
    expect([first.status, first.text]).toEqual([200, ok('User password updated')])
    const second = await reset(person, { new_password: 'abc124', current_password: 'abc123' }, person)
    expect(second.status).toBe(200)
    const without = await reset(person, { new_password: 'abc125' }, person)
    expect(without.status).toBe(403)
    const wrong = await reset(person, { new_password: 'abc125', current_password: 'wrong1' }, person)
    expect([wrong.status, wrong.json.Status]).toEqual([403, 'Error'])
    expect((await get(person.id)).access_key).toBe(person.accessKey)
  })

  it('of others are set by admins with the right ResetPassword', async () => {
    const manager = await buildUser({ orgId, privileges: { users: 'write', apis: 'read' } })
    await db().user.update({ where: { id: person.id }, data: { passwordHash: null } })
    const sentence = 'You do not have permission to reset the password for other users'
    const opa = `${sentence}. As an admin user, this permission can be modified using OPA rules`
    const refusals = [await reset(person, { new_password: 'abc123' }, manager)]
    refusals.push(await reset(person, { new_password: 'abc123' }, admin))
    expect(refusals.map(({ status, text }) => [status, text])).toEqual([
      [403, error(sentence)],
      [403, error(opa)],
    ])
    expect((await reset(person, { new_password: 'abc123' }, superAdmin)).status).toBe(200)
    const told = await reset(person, { new_password: 'abc124', current_password: 'abc123' }, superAdmin)
    expect(told.status).toBe(200)
  })

  it.each([
    [{ new_password: 'abc12' }, 403],
    [{}, 403],
    ['', 500],
    ['{', 403],
    [{ new_password: 5 }, 403],
  ])('%j is refused with %d', async (body, status) => {
    expect((await reset(person, body, person)).status).toBe(status)
  })

  it('are not set by PUT: 404', async () => {
    expect((await call('PUT', `/api/users/${person.id}/actions/reset`, {})).status).toBe(404)
  })
})

describe('oneself and searching', () => {
  it('me is the holder of the key, whatever they may do', async () => {
    const { status, text } = await call('GET', '/api/users/me', undefined, person)
    expect(status).toBe(200)
    expect(text).toBe((await call('GET', `/api/users/${person.id}`, undefined, person)).text)
    expect((await callApi('GET', '/api/users/me')).text).toBe(error('Not authorised'))
    expect((await call('PUT', '/api/users/me', { first_name: 'A' }, person)).status).toBe(405)
  })

  it.each([
    ['POST', '/api/users/search', { filters: { query: 'EXAMPLE.org' } }],
    ['GET', '/api/users/search?q=EXAMPLE.org', undefined],
  ])('%s finds part of an address in any case', async (method, path, body) => {
    await call('POST', '/api/users', { ...ann, email_address: 'bo@sub.example.org' })
    const { json, text } = await call(method, path, body)
    expect([json.users.length, json.users[0].email_address, json.pages]).toEqual([1, 'bo@sub.example.org', 1])
    expect(text.startsWith('{"users":[{"api_model":{},"id":"')).toBe(true)
  })

  it.each([{}, { filters: {} }, { filters: { query: '' } }, { filters: 'x' }])(
    'POST cannot search for %j',
    async (body) => {
      const { status, json } = await call('POST', '/api/users/search', body)
      expect([status, json.Message]).toEqual([400, 'Could not extract search filter from request body'])
    },
  )
})

describe('keys and deletion', () => {
  it('revoking makes a user inactive, ends the sessions, and refuses the key', async () => {
    const session = await buildSession(person.id)
    const { status, text } = await call('PUT', `/api/users/${person.id}/actions/revoke`)
    expect([status, text]).toEqual([200, ok('User revoked')])
    expect(await get(person.id)).toMatchObject({ active: false })
    expect(await db().session.count({ where: { id: session } })).toBe(0)
    expect((await call('GET', '/api/users/me', undefined, person)).text).toBe(error('User is not active'))
    const again = await call('PUT', `/api/users/${person.id}/actions/revoke`, '')
    expect(again.status).toBe(200)
    const missing = await call('PUT', `/api/users/${'f'.repeat(24)}/actions/revoke`)
    expect([missing.status, missing.text]).toEqual([400, error('Could not retrieve user detail')])
  })

  it('a renewed key is not in the answer', async () => {
    const { status, text } = await call('PUT', `/api/users/${person.id}/actions/key/reset`)
    expect([status, text]).toEqual([200, ok('User session renewed')])
    expect((await callApi('GET', `/api/users/${person.id}`, { key: person.accessKey })).status).toBe(401)
  })

  it('a user is deleted by others and by themselves, also the last admin; then the key is a stranger', async () => {
    const { status, text } = await call('DELETE', `/api/users/${person.id}`)
    expect([status, text]).toEqual([200, ok('User deleted')])
    for (const last of [admin, superAdmin])
      expect((await call('DELETE', `/api/users/${last.id}`, undefined, last)).status).toBe(200)
    const reply = await call('GET', '/api/users')
    expect([reply.status, reply.text]).toEqual([401, error('Not authorised')])
  })

  it.each([
    ['GET', ''],
    ['DELETE', ''],
    ['PUT', '/actions/key/reset'],
  ])('%s of a user who does not exist is a 404', async (method, path) => {
    const reply = await call(method, `/api/users/${'f'.repeat(24)}${path}`)
    expect([reply.status, reply.text]).toEqual([404, error('Could not retrieve user detail')])
  })

  it('an inactive user is told so', async () => {
    await call('PUT', `/api/users/${person.id}`, { active: false })
    const reply = await call('GET', `/api/users/${person.id}`, undefined, person)
    expect([reply.status, reply.text]).toEqual([403, error('User is not active')])
  })
})
