import { beforeEach, describe, expect, it } from 'vitest'
import { callApi } from '@/lib/api/test-support/call-api'
import { db } from '@/lib/db/database'
import { buildGroup, buildOrganisation, buildUser } from '@/lib/users/test-support/build-user'
import { updateUser } from '@/lib/users/update-user'

// Settings are read at first use, which is later.
process.env.API_DIALECT = 'v5'

/*
 * Section 3 of the contract: user groups and additional permissions, in dialect v5 (docs/api-contract.md).
 */

type Person = Awaited<ReturnType<typeof buildUser>>
let orgId: string
let admin: Person
let person: Person

beforeEach(async () => {
  orgId = await buildOrganisation()
  admin = await buildUser({ orgId, isAdmin: true })
  person = await buildUser({ orgId, privileges: { apis: 'read' } })
})

const ok = (message: string, meta: string | null = null) =>
  JSON.stringify({ Status: 'OK', Message: message, Meta: meta })
const error = (message: string) => JSON.stringify({ Status: 'Error', Message: message, Meta: null })
const call = (method: string, path: string, body?: unknown, by: Person = admin) =>
  callApi(method, path, { key: by.accessKey, body })
const editors = {
  name: 'Editors',
  description: 'Change APIs',
  active: true,
  user_permissions: { keys: 'write', apis: 'write', certs: 'deny' },
}
const add = async (body: object = editors): Promise<string> =>
  (await call('POST', '/api/usergroups', body)).json.Meta

describe('a group', () => {
  it('is made, shown with its keys in order, listed, changed, and deleted', async () => {
    const made = await call('POST', '/api/usergroups', { ...editors, org_id: 'x', id: 'y' })
    expect([made.status, made.text]).toEqual([200, ok('User group created', made.json.Meta)])
    const id = made.json.Meta
    const shown = {
      id,
      name: 'Editors',
      description: 'Change APIs',
      org_id: orgId,
      active: true,
      user_permissions: { apis: 'write', keys: 'write' },
      password_max_days: 0,
    }
    expect((await call('GET', `/api/usergroups/${id}`)).text).toBe(JSON.stringify(shown))
    const second = await add({ name: 'A later one', password_max_days: 30 })
    const list = await call('GET', '/api/usergroups')
    expect(list.json.groups.map((group: { id: string }) => group.id)).toEqual([id, second])
    expect(list.text.startsWith('{"groups":[{"id":"')).toBe(true)
    expect(list.json.groups[1]).toMatchObject({ active: false, user_permissions: {}, password_max_days: 30 })

    const changed = await call('PUT', `/api/usergroups/${id}`, {
      ...shown,
      name: 'New',
      password_max_days: 7,
    })
    expect([changed.status, changed.text]).toEqual([200, ok('User group updated')])
    expect((await call('GET', `/api/usergroups/${id}/`)).json).toEqual({
      ...shown,
      name: 'New',
      password_max_days: 7,
    })
    const gone = await call('DELETE', `/api/usergroups/${id}`)
    expect([gone.status, gone.text]).toEqual([200, ok('User group deleted')])
  })

  it('is listed by ten, and p = 0 or less lists all; none is an empty list', async () => {
    expect((await call('GET', '/api/usergroups')).text).toBe('{"groups":[],"pages":1}')
    for (let count = 0; count < 11; count++) await buildGroup({ orgId })
    const lengths = async (query: string) => {
      const { json } = await call('GET', `/api/usergroups${query}`)
      return [json.groups.length, json.pages]
    }
    expect(await lengths('')).toEqual([10, 2])
    expect(await lengths('?p=2')).toEqual([1, 2])
    for (const all of ['?p=0', '?p=-1', '?p=-2']) expect(await lengths(all)).toEqual([11, 1])
  })

  it('takes the place of what its members have themselves, while it is active; deleting it lets them go', async () => {
    const id = await add()
    const put = (path: string, body: object) => call('PUT', path, body)
    await put(`/api/users/${person.id}`, { group_id: id, user_permissions: { users: 'read' } })
    const list = async () => (await call('GET', '/api/users', undefined, person)).status
    expect(await list()).toBe(403)
    await put(`/api/usergroups/${id}`, { user_permissions: { users: 'read' } })
    expect(await list()).toBe(200)
    await put(`/api/usergroups/${id}`, { active: false })
    expect(await list()).toBe(403)
    await call('DELETE', `/api/usergroups/${id}`)
    expect(await list()).toBe(200)
    expect((await call('GET', `/api/users/${person.id}`)).json.group_id).toBe('')
  })
})

describe('refusals', () => {
  it.each<[string, string, number, string]>([
    ['GET', 'f'.repeat(24), 404, 'Could not retrieve user group detail'],
    ['GET', 'x', 404, 'Could not retrieve user group detail'],
    ['PUT', 'f'.repeat(24), 400, 'Group ID does not exist'],
    ['DELETE', 'f'.repeat(24), 404, 'Could not retrieve user detail'],
  ])('%s of %s: %d', async (method, id, status, message) => {
    const reply = await call(method, `/api/usergroups/${id}`, method === 'PUT' ? { name: 'A' } : undefined)
    expect([reply.status, reply.text]).toEqual([status, error(message)])
  })

  it.each<[unknown, number, string]>([
    ['', 500, 'Failed to read response body, body empty'],
    ['{', 403, 'Request body malformed'],
    [{ ...editors, active: 'true' }, 403, 'Request body malformed'],
    [{ ...editors, user_permissions: [] }, 403, 'Request body malformed'],
    [
      { ...editors, user_permissions: { ResetPassword: 'admin' } },
      403,
      'ResetPassword is only available through the Admin API',
    ],
  ])('%j: %d', async (body, status, message) => {
    const id = await add({ name: 'Other' })
    for (const reply of [
      await call('POST', '/api/usergroups', body),
      await call('PUT', `/api/usergroups/${id}`, body),
    ])
      expect([reply.status, reply.text]).toEqual([status, error(message)])
  })

  it.each<[string, object, string]>([
    ['no name', { ...editors, name: undefined }, 'name'],
    ['an admin', { ...editors, user_permissions: { IsAdmin: 'admin' } }, 'user_permissions'],
    ['no section', { ...editors, user_permissions: { nope: 'read' } }, 'user_permissions.nope'],
  ])('%s: 400 by field', async (_, body, field) => {
    const reply = await call('POST', '/api/usergroups', body)
    expect([reply.status, Object.keys(reply.json.Meta)]).toEqual([400, [field]])
  })

  it('an update takes no empty rights', async () => {
    const id = await add()
    for (const user_permissions of [{}, { apis: 'deny' }]) {
      const reply = await call('PUT', `/api/usergroups/${id}`, { user_permissions })
      expect([reply.status, reply.json.Message]).toEqual([403, 'A user group needs at least one permission'])
    }
  })

  it('a group asks for user_groups, and its name once', async () => {
    const path = '  /api/usergroups'
    const reply = await call('GET', '/api/usergroups', undefined, person)
    const message = `access denied: You do not have permission to access${path}`
    expect([reply.status, reply.text]).toEqual([403, error(message)])
    await add()
    expect((await call('POST', '/api/usergroups', { ...editors, name: 'EDITORS' })).status).toBe(403)
    expect((await callApi('GET', '/api/usergroups')).text).toBe(error('Not authorised'))
  })
})

describe('additional permissions', () => {
  const labels = { reports: 'Reports', billing: 'Billing' }
  const ann = { first_name: 'Ann', last_name: 'Lee', email_address: 'ann@example.com', active: true }

  it('are levels of users and groups once the organisation lists them, after those of the catalogue', async () => {
    const sent = { ...ann, user_permissions: { reports: 'read', apis: 'write', billing: 'write' } }
    const refused = await call('POST', '/api/users', sent)
    expect([refused.status, refused.json.Meta]).toEqual([
      400,
      {
        'user_permissions.billing': '"billing" is not a section',
        'user_permissions.reports': '"reports" is not a section',
      },
    ])
    await call('PUT', '/api/org/permissions', labels)
    const { json } = await call('POST', '/api/users', sent)
    const permissions = async () => (await call('GET', `/api/users/${json.Meta}`)).json.user_permissions
    expect(JSON.stringify(await permissions())).toBe('{"apis":"write","billing":"write","reports":"read"}')
    const put = (user_permissions: object) => call('PUT', `/api/users/${json.Meta}`, { user_permissions })
    await put({ reports: 'write', billing: 'deny' })
    expect(await permissions()).toEqual({ reports: 'write' })
    // Taken off the list, it stays where it was given, and is given no more.
    await call('PUT', '/api/org/permissions', {})
    expect((await put({ reports: 'write', apis: 'read' })).status).toBe(200)
    expect((await put({ reports: 'read', billing: 'read' })).status).toBe(400)
    await call('PUT', '/api/org/permissions', labels)
    const group = await add({ ...editors, user_permissions: { billing: 'read' } })
    expect((await call('GET', `/api/usergroups/${group}`)).json.user_permissions).toEqual({ billing: 'read' })
    expect(
      (await call('PUT', `/api/usergroups/${group}`, { user_permissions: { nope: 'read' } })).status,
    ).toBe(400)
  })

  it('are given only by those who have them, also through a group, and stay when a screen changes others', async () => {
    await call('PUT', '/api/org/permissions', labels)
    const rights = { users: 'write', user_groups: 'write', apis: 'write', reports: 'read' }
    const { Meta: id } = (await call('POST', '/api/users', { ...ann, user_permissions: rights })).json
    const key = (await call('GET', `/api/users/${id}`)).json.access_key
    const asManager = (method: string, path: string, body: object) => callApi(method, path, { key, body })
    const give = (user_permissions: object) =>
      asManager('POST', '/api/users', { ...ann, email_address: 'bo@example.com', user_permissions })
    const beyond = await give({ reports: 'write' })
    expect([beyond.status, Object.keys(beyond.json.Meta)]).toEqual([403, ['user_permissions.reports']])
    expect((await give({ billing: 'read' })).status).toBe(403)
    expect((await give({ reports: 'read' })).status).toBe(200)
    const group = await add({ ...editors, user_permissions: { billing: 'write' } })
    expect((await asManager('PUT', `/api/users/${id}`, { group_id: group })).status).toBe(403)
    expect(
      (
        await asManager('POST', '/api/usergroups', {
          ...editors,
          name: 'B',
          user_permissions: { billing: 'read' },
        })
      ).status,
    ).toBe(403)
    await updateUser(admin.actor, id, { user_permissions: { isAdmin: false, privileges: { apis: 'read' } } })
    expect((await call('GET', `/api/users/${id}`)).json.user_permissions).toEqual({
      apis: 'read',
      reports: 'read',
    })
  })

  it('are read and replaced by admins, alone or as they were read', async () => {
    expect((await call('GET', '/api/org/permissions')).text).toBe('{"additional_permissions":{}}')
    const labels = { api_developer: 'API Developer', custom: 'Custom' }
    for (const body of [{ additional_permissions: labels }, labels]) {
      const reply = await call('PUT', '/api/org/permissions', body)
      expect([reply.status, reply.text]).toEqual([200, ok('Additional Permissions updated in org level')])
      expect((await call('GET', '/api/org/permissions')).json).toEqual({ additional_permissions: labels })
      await call('PUT', '/api/org/permissions', {})
    }
    expect(
      (await db().organisation.findUniqueOrThrow({ where: { id: orgId } })).additionalPermissions,
    ).toEqual({})
  })

  it.each<[unknown, number, string]>([
    ['', 400, 'Failed to read response body'],
    ['{', 500, 'Failed to unmarshal response body'],
    ['[]', 500, 'Failed to unmarshal response body'],
    [{ a: 1 }, 400, 'Additional permissions validation failed'],
    [{ 'a b': 'A' }, 400, 'Additional permissions validation failed'],
    [{ apis: 'APIs' }, 400, 'Additional permissions validation failed'],
    [{ a: ' ' }, 400, 'Additional permissions validation failed'],
  ])('%j: %d', async (body, status, message) => {
    const reply = await call('PUT', '/api/org/permissions', body)
    expect([reply.status, reply.json.Message]).toEqual([status, message])
    for (const method of ['GET', 'PUT']) {
      const refused = await call(method, '/api/org/permissions', method === 'PUT' ? {} : undefined, person)
      expect(refused.status).toBe(403)
    }
  })
})
