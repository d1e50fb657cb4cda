import { beforeAll, expect, it } from 'vitest'
import { buildSession, callApi } from '@/lib/api/test-support/call-api'
import { db } from '@/lib/db/database'
import { buildGroup, buildOrganisation, buildUser } from '@/lib/users/test-support/build-user'

const secret = 'Zp4kW8nT2xQ7mB5vR9jL3cD6'

// Settings are read at first use, which is later.
process.env.API_DIALECT = 'v5'
process.env.ADMIN_SECRET = secret
process.env.ALLOW_SUPER_USERS = 'true'

/* Users above all organisations: sections 2, 4.2 and 13.1-6 of the contract. */

type Person = Awaited<ReturnType<typeof buildUser>>
let above: { id: string; access_key: string }
let one: Person
let other: Person
let otherAdmin: Person
let group: { id: string }

const call = (method: string, path: string, body?: unknown, key = above.access_key) =>
  callApi(method, path, { key, body })
const add = (body: object) => callApi('POST', '/admin/users', { headers: { 'admin-auth': secret }, body })

beforeAll(async () => {
  one = await buildUser({ isAdmin: true, emailAddress: 'one@alpha.example' })
  const orgId = await buildOrganisation()
  otherAdmin = await buildUser({ orgId, isAdmin: true, emailAddress: 'admin@beta.example' })
  other = await buildUser({ orgId, emailAddress: 'other@beta.example', privileges: { apis: 'read' } })
  group = await buildGroup({ orgId, privileges: { keys: 'write' }, members: [other.id] })
  const { json } = await add({
    first_name: 'Su',
    last_name: 'Per',
    email_address: 'super@example.com',
    active: true,
  })
  above = json.Meta
})

it('are made by the Admin API without org_id, and no one else sees them', async () => {
  expect(above).toMatchObject({ org_id: '', user_permissions: { IsAdmin: 'admin', ResetPassword: 'admin' } })
  for (const { accessKey } of [one, otherAdmin]) {
    expect((await call('GET', `/api/users/${above.id}`, undefined, accessKey)).status).toBe(404)
    expect((await call('GET', '/api/users?p=-1', undefined, accessKey)).text).not.toContain(above.id)
  }
  const list = await callApi('GET', '/admin/organisations', { headers: { 'admin-auth': secret } })
  expect(list.json.organisations.map(({ id }: { id: string }) => id)).not.toContain('')
  const again = await add({
    first_name: 'Su',
    last_name: 'Per',
    email_address: 'SUPER@example.com',
    org_id: '',
  })
  expect([again.status, again.json.Message]).toEqual([403, 'User email already exists for this Org'])
})

it('list, find and see the users of every organisation, with their groups and keys', async () => {
  const idsIn = async (method: string, path: string, body?: object) =>
    (await call(method, path, body)).json.users.map(({ id }: { id: string }) => id)
  const all = [one.id, otherAdmin.id, other.id, above.id]
  expect((await idsIn('GET', '/api/users')).sort()).toEqual([...all].sort())
  expect((await idsIn('GET', '/api/users?p=-1')).sort()).toEqual([...all].sort())
  expect(await idsIn('POST', '/api/users/search', { filters: { query: 'BETA.' } })).toEqual([
    otherAdmin.id,
    other.id,
  ])
  expect(await idsIn('GET', '/api/users/search?q=alpha&p=0')).toEqual([one.id])
  expect((await call('GET', `/api/users/${other.id}`)).json).toMatchObject({
    org_id: other.row.orgId,
    group_id: group.id,
    access_key: other.accessKey,
  })
  expect((await call('GET', '/api/users/me')).json).toMatchObject({ id: above.id, org_id: '' })
})

it('change, reset, revoke and delete them; it is in the log of that organisation', async () => {
  const person = await buildUser({ orgId: other.row.orgId, hasPassword: false })
  expect(
    (await call('PUT', `/api/users/${person.id}`, { first_name: 'New', group_id: group.id })).status,
  ).toBe(200)
  const reset = { new_password: 'test123' }
  expect((await call('POST', `/api/users/${person.id}/actions/reset`, reset)).status).toBe(200)
  expect((await call('PUT', `/api/users/${person.id}/actions/key/reset`)).status).toBe(200)
  expect((await call('PUT', `/api/users/${person.id}/actions/revoke`)).status).toBe(200)
  expect((await call('DELETE', `/api/users/${person.id}`)).status).toBe(200)
  const events = await db().auditEvent.findMany({ where: { targetId: person.id }, orderBy: { id: 'asc' } })
  expect(events.map(({ orgId, actorId }) => [orgId, actorId])).toEqual(
    events.map(() => [other.row.orgId, above.id]),
  )
  expect(events.map(({ action }) => action)).toContain('user.deleted')
  // The last admin stays, as for everyone.
  const last = await call('PUT', `/api/users/${one.id}`, { active: false })
  expect([last.status, (await db().user.findUniqueOrThrow({ where: { id: one.id } })).isActive]).toEqual([
    403,
    true,
  ])
})

it('add users to the organisation they name, and others of their kind without', async () => {
  const sent = { first_name: 'A', last_name: 'B', active: true, user_permissions: { apis: 'read' } }
  const named = await call('POST', '/api/users', {
    ...sent,
    email_address: 'named@example.com',
    org_id: other.row.orgId,
    group_id: group.id,
  })
  expect((await call('GET', `/api/users/${named.json.Meta}`)).json).toMatchObject({ org_id: other.row.orgId })
  const kin = await call('POST', '/api/users', { ...sent, email_address: 'kin@example.com' })
  expect((await call('GET', `/api/users/${kin.json.Meta}`)).json).toMatchObject({ org_id: '' })
  const nowhere = await call('POST', '/api/users', { ...sent, email_address: 'n@example.com', org_id: 'x' })
  expect([nowhere.status, Object.keys(nowhere.json.Meta)]).toEqual([400, ['org_id']])
  // An ordinary caller stays in their own organisation, whatever they send.
  const crossing = await call(
    'POST',
    '/api/users',
    { ...sent, email_address: 'crossing@example.com', org_id: other.row.orgId },
    one.accessKey,
  )
  expect((await call('GET', `/api/users/${crossing.json.Meta}`)).json.org_id).toBe(one.row.orgId)
})

it('may no more than their permissions say, and a cookie is above nothing', async () => {
  const { json } = await add({
    first_name: 'R',
    last_name: 'O',
    email_address: 'reader@example.com',
    active: true,
    user_permissions: { users: 'read' },
  })
  const key = json.Message
  expect((await call('GET', `/api/users/${other.id}`, undefined, key)).json.access_key).toBe('')
  expect((await call('PUT', `/api/users/${other.id}`, { first_name: 'X' }, key)).status).toBe(403)
  expect((await call('DELETE', `/api/users/${other.id}`, undefined, key)).status).toBe(403)
  const session = await buildSession(above.id)
  expect((await callApi('GET', `/api/users/${other.id}`, { session })).status).toBe(404)
  expect((await callApi('GET', '/api/users?p=-1', { session })).text).not.toContain(other.id)
})
