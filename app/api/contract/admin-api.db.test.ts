import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { callApi, type Reply } from '@/lib/api/test-support/call-api'
import { db } from '@/lib/db/database'
import { buildGroup, buildOrganisation, buildUser } from '@/lib/users/test-support/build-user'

const secret = 'Kq7vB2xN9mZ4tR8wL5jH3cF6'

// Settings are read at first use, which is later.
process.env.API_DIALECT = 'v5'
process.env.ADMIN_SECRET = secret

/*
 * Section 4 of the contract: the Admin API (docs/api-contract.md). Each answer is compared with the API description besides.
 */

const ok = (message: string, meta: string | null = null) =>
  JSON.stringify({ Status: 'OK', Message: message, Meta: meta })
const error = (message: string) => JSON.stringify({ Status: 'Error', Message: message, Meta: null })
const told = ({ status, text }: Reply) => [status, text]
const admin = (method: string, path: string, body?: unknown, headers = {}) =>
  callApi(method, path, { body, headers: { 'admin-auth': secret, ...headers } })
const call = (key: string, method: string, path: string, body?: unknown) =>
  callApi(method, path, { key, body })
const createOrganisation = async (body: object = { owner_name: 'Acme' }): Promise<string> =>
  (await admin('POST', '/admin/organisations', body)).json.Meta
const unknownId = 'f'.repeat(24)
const eventsOf = (orgId: string) =>
  db().auditEvent.findMany({ where: { orgId, actorKind: 'admin_api' }, orderBy: { id: 'asc' } })

const empty = {
  owner_slug: '',
  cname_enabled: false,
  cname: '',
  apis: [],
  sso_enabled: false,
  developer_quota: 0,
  developer_count: 0,
  event_options: {},
  hybrid_enabled: false,
  ui: {},
  org_options_meta: {},
  open_policy: { enabled: false, rules: '' },
  additional_permissions: {},
}

describe('organisations', () => {
  it('need only a name, and have every known field in order', async () => {
    const made = await admin('POST', '/admin/organisations/', { owner_name: ' Ácme & <Söhne> ' })
    expect(told(made)).toEqual([200, ok('Org created', made.json.Meta)])
    const shown = await admin('GET', `/admin/organisations/${made.json.Meta}`)
    expect(shown.text).toBe(JSON.stringify({ id: made.json.Meta, owner_name: ' Ácme & <Söhne> ', ...empty }))
    expect((await eventsOf(made.json.Meta))[0]).toMatchObject({
      action: 'organisation.created',
      actorName: 'Operator (Admin API)',
      actorId: null,
    })
  })

  it('keep what they do not know, in its order, and a read one put back with one change differs in that alone', async () => {
    const sent = {
      owner_name: 'Acme',
      cname: 'portal.example.com:3000',
      cname_enabled: true,
      apis: [{ api_human_name: 'Z', api_id: 'a' }],
      event_options: { key_event: { webhook: '', email: 'a@example.com', redis: true } },
      zulu: { b: [1, null, { a: 2 }], a: 'ü' },
      alpha: null,
      additional_permissions: { b: 'B', a: 'A' },
    }
    const id = await createOrganisation(sent)
    const read = (await admin('GET', `/admin/organisations/${id}`)).json
    expect(read).toEqual({ id, ...empty, ...sent })
    expect(Object.keys(read.zulu)).toEqual(['b', 'a'])
    const put = await admin('PUT', `/admin/organisations/${id}`, {
      ...read,
      id: unknownId,
      owner_slug: 'acme',
    })
    expect(told(put)).toEqual([200, ok('Org updated')])
    const after = await admin('GET', `/admin/organisations/${id}`)
    expect(after.text).toBe(JSON.stringify({ ...read, owner_slug: 'acme' }))
    await admin('PUT', `/admin/organisations/${id}`, { owner_name: 'New' })
    expect((await admin('GET', `/admin/organisations/${id}`)).json).toEqual({
      id,
      owner_name: 'New',
      ...empty,
    })
  })

  it('are listed as they were made, all without p', async () => {
    const [first, second] = [await createOrganisation(), await createOrganisation({ owner_name: 'Acme' })]
    const { text, json } = await admin('GET', '/admin/organisations', undefined, {
      'content-type': 'application/json',
      authorization: '',
    })
    expect(text.startsWith('{"organisations":[{"id":"')).toBe(true)
    expect(json.pages).toBe(0)
    const ids = json.organisations.map(({ id }: { id: string }) => id)
    expect(ids.slice(-2)).toEqual([first, second])
    expect((await admin('GET', '/admin/organisations?p=-1')).json).toMatchObject({ pages: 1 })
    const page = await admin('GET', '/admin/organisations?p=1')
    expect(page.json.organisations).toHaveLength(Math.min(10, ids.length))
    expect(page.json.pages).toBe(Math.ceil(ids.length / 10))
    const head = await admin('HEAD', '/admin/organisations')
    expect([head.status, head.text]).toEqual([200, ''])
  })

  it('are imported with their id once, also after they were deleted', async () => {
    const id = '5e9d9544a1dcd60001d0ed20'
    const body = { id, owner_name: 'Imported', owner_slug: 'imp' }
    const made = await admin('POST', '/admin/organisations/import', body)
    expect(told(made)).toEqual([200, ok('Org imported', id)])
    const refused = async (sent: object) => {
      const { status, json } = await admin('POST', '/admin/organisations/import', sent)
      return [status, json.Message, Object.keys(json.Meta)]
    }
    const failed = 'Failed to save new Org object to DB'
    expect(await refused(body)).toEqual([403, failed, ['id']])
    await admin('DELETE', `/admin/organisations/${id}`)
    expect(await refused(body)).toEqual([403, failed, ['id']])
    for (const bad of ['', 'x', 'F'.repeat(24), undefined])
      expect(await refused({ ...body, id: bad })).toEqual([403, failed, ['id']])
    expect(await refused({ id: '5e9d9544a1dcd60001d0ed21' })).toEqual([403, failed, ['owner_name']])
  })

  it('are deleted with the ways in of their users, who are strangers from then on', async () => {
    const id = await createOrganisation()
    const user = (await admin('POST', '/admin/users', { ...ada, org_id: id, active: true })).json.Meta
    expect((await call(user.access_key, 'GET', '/api/users')).status).toBe(200)
    const gone = await admin('DELETE', `/admin/organisations/${id}`)
    expect(told(gone)).toEqual([200, ok('Org deleted')])
    const detail = error('Could not retrieve org detail')
    expect(told(await admin('GET', `/admin/organisations/${id}`))).toEqual([404, detail])
    expect(told(await admin('DELETE', `/admin/organisations/${id}`))).toEqual([404, detail])
    expect(told(await admin('PUT', `/admin/organisations/${id}`, { owner_name: 'A' }))).toEqual([404, detail])
    for (const path of ['/api/users', '/api/users/me', `/api/users/${user.id}`, '/api/groups'])
      expect(told(await call(user.access_key, 'GET', path))).toEqual([401, error('Not authorised')])
    expect((await admin('GET', `/admin/users/${user.id}`)).status).toBe(404)
    const { organisations } = (await admin('GET', '/admin/organisations')).json
    expect(organisations.some((one: { id: string }) => one.id === id)).toBe(false)
    const late = await admin('POST', '/admin/users', { ...ada, org_id: id })
    expect([late.status, late.json.Message]).toEqual([403, 'Failed to save new User object to DB'])
  })

  it.each<[string, string, unknown, number, string]>([
    ['POST', '', '', 500, 'Failed to read response body, body empty'],
    ['POST', '/import', '', 500, 'Failed to read response body, body empty'],
    ['POST', '', '{', 403, 'Request body malformed'],
    ['POST', '', '[]', 403, 'Request body malformed'],
    ['POST', '', { owner_name: 7 }, 403, 'Request body malformed'],
    ['POST', '', { owner_name: 'A', cname_enabled: 'true' }, 403, 'Request body malformed'],
    ['POST', '', { owner_name: 'A', apis: {} }, 403, 'Request body malformed'],
    ['PUT', `/${unknownId}`, '', 500, 'Failed to read request body, body empty'],
    ['PUT', `/${unknownId}`, '{', 403, 'Request body malformed'],
  ])('%s %s with %j: %d', async (method, path, body, status, message) => {
    expect(told(await admin(method, `/admin/organisations${path}`, body))).toEqual([status, error(message)])
  })

  it.each([
    {},
    { owner_name: '' },
    { owner_name: ' ' },
    { owner_name: 'a'.repeat(501) },
    { owner_name: 'a\0' },
  ])('cannot be called %j', async (body) => {
    const id = await createOrganisation()
    const made = await admin('POST', '/admin/organisations', body)
    expect([made.status, made.json.Message]).toEqual([403, 'Failed to save new Org object to DB'])
    const put = await admin('PUT', `/admin/organisations/${id}`, body)
    expect([put.status, put.json.Message]).toEqual([403, 'Failed to update Org object to DB'])
  })
})

const withoutOrganisation =
  'org_id is needed. Users above all organisations are made with the setting ALLOW_SUPER_USERS=true only'
const ada = { first_name: 'Ada', last_name: 'Lovelace', email_address: 'Ada@Example.com' }

describe('users', () => {
  let orgId: string
  beforeEach(async () => {
    orgId = await createOrganisation()
  })
  const add = (body: object = {}) => admin('POST', '/admin/users', { ...ada, org_id: orgId, ...body })

  it('are made with the key as message and the user as meta: admins who make admins, unless told otherwise', async () => {
    const { status, text, json } = await add()
    const { id, access_key, created_at } = json.Meta
    const user = {
      api_model: {},
      id,
      first_name: 'Ada',
      last_name: 'Lovelace',
      email_address: 'ada@example.com',
      org_id: orgId,
      active: false,
      access_key,
      user_permissions: { IsAdmin: 'admin', ResetPassword: 'admin' },
      group_id: '',
      password_max_days: 0,
      password_updated: '0001-01-01T00:00:00Z',
      last_login_date: '0001-01-01T00:00:00Z',
      created_at,
    }
    expect([status, text]).toEqual([200, JSON.stringify({ Status: 'OK', Message: access_key, Meta: user })])
    expect(text.match(/"id":"/g)).toHaveLength(1)
    expect(text.match(/"access_key":"/g)).toHaveLength(1)
    expect((await eventsOf(orgId)).map(({ action }) => action).slice(-2)).toEqual([
      'user.created',
      'access_key.revealed',
    ])
    const limited = await add({ email_address: 'b@example.com', user_permissions: { apis: 'read' } })
    expect(limited.json.Meta.user_permissions).toEqual({ apis: 'read' })
    const plain = await add({ email_address: 'c@example.com', user_permissions: { IsAdmin: 'admin' } })
    expect(plain.json.Meta.user_permissions).toEqual({ IsAdmin: 'admin' })
  })

  // What programs in the wild do after that (section 4.3).
  it.each([
    [{ password: 'topsecret' }, [{ new_password: 'topsecret' }]],
    [{ password: 'topsecret' }, [{ new_password: 'test123' }]],
    [{ password: 5 }, [{ new_password: 'test123' }]],
    [{}, [{ new_password: 'test123' }]],
    [{}, [{ new_password: 'password1' }, { current_password: 'password1', new_password: 'password2' }]],
  ])('with %j set passwords %j with their own key', async (body, passwords) => {
    const { json } = await add({ ...body, active: true })
    for (const sent of passwords) {
      const reply = await call(json.Message, 'POST', `/api/users/${json.Meta.id}/actions/reset`, sent)
      expect(told(reply)).toEqual([200, ok('User password updated')])
    }
    const { json: list } = await call(json.Message, 'GET', '/api/users?p=-1')
    expect(list).toMatchObject({ pages: 1, users: [{ id: json.Meta.id, access_key: json.Message }] })
  })

  it('have the same address in several organisations, and once in each', async () => {
    expect((await add()).status).toBe(200)
    expect((await add({ org_id: await createOrganisation() })).status).toBe(200)
    const again = await add({ email_address: 'ADA@example.com' })
    expect([again.status, again.json.Message]).toEqual([403, 'User email already exists for this Org'])
  })

  it('are read with their key, and changed without losing it', async () => {
    const { Meta: made } = (await add({ active: true })).json
    const read = await admin('GET', `/admin/users/${made.id}`)
    expect([read.status, read.json]).toEqual([200, made])
    const changed = await admin('PUT', `/admin/users/${made.id}`, {
      ...made,
      access_key: undefined,
      first_name: 'Eve',
      password: 'topsecret',
      user_permissions: { apis: 'read' },
    })
    expect(changed.json).toMatchObject({
      Status: 'OK',
      Message: made.access_key,
      Meta: {
        id: made.id,
        first_name: 'Eve',
        user_permissions: { apis: 'read' },
        access_key: made.access_key,
      },
    })
    const own = await call(made.access_key, 'POST', `/api/users/${made.id}/actions/reset`, {
      current_password: 'topsecret',
      new_password: 'topsecret2',
    })
    expect(own.status).toBe(200)
    const actions = (await eventsOf(orgId)).map(({ action }) => action)
    for (const action of ['user.password_set', 'user.updated', 'user.privileges_changed'])
      expect(actions).toContain(action)
  })

  it('are given the right ResetPassword, and it is taken again', async () => {
    const { Meta: made } = (await add({ user_permissions: { IsAdmin: 'admin' } })).json
    const act = async (name: string) => {
      const reply = await admin('PUT', `/admin/users/${made.id}/actions/${name}`)
      expect([reply.status, reply.json.Message]).toEqual([200, 'User updated'])
      return reply.json.Meta.user_permissions
    }
    expect(await act('allow_reset_passwords')).toEqual({ IsAdmin: 'admin', ResetPassword: 'admin' })
    expect(await act('disallow_reset_passwords')).toEqual({ IsAdmin: 'admin' })
    await admin('PUT', `/admin/users/${made.id}`, {
      user_permissions: { IsAdmin: 'admin', ResetPassword: 'admin' },
    })
    const { json } = await admin('GET', `/admin/users/${made.id}`)
    expect(json.user_permissions).toEqual({ IsAdmin: 'admin', ResetPassword: 'admin' })
  })

  it('may be in a group of their organisation', async () => {
    const group = await buildGroup({ orgId })
    const foreign = await buildGroup({ orgId: await buildOrganisation() })
    expect((await add({ group_id: group.id })).json.Meta.group_id).toBe(group.id)
    expect((await add({ email_address: 'b@example.com', group_id: foreign.id })).status).toBe(400)
  })

  it.each<[unknown, number, string]>([
    ['', 500, 'Failed to read response body, body empty'],
    ['{', 403, 'Request body malformed'],
    [{ ...ada, active: 'true' }, 403, 'Request body malformed'],
    [{ ...ada, org_id: 5 }, 403, 'Request body malformed'],
    [{ ...ada }, 403, withoutOrganisation],
    [{ ...ada, org_id: '' }, 403, withoutOrganisation],
    [{ ...ada, org_id: unknownId }, 403, 'Failed to save new User object to DB'],
    [{ ...ada, org_id: 'x' }, 403, 'Failed to save new User object to DB'],
    [{ ...ada, org_id: unknownId, first_name: '' }, 400, 'User object validation failed'],
    [{ ...ada, org_id: unknownId, email_address: 'x' }, 400, 'User object validation failed'],
  ])('are not made of %j: %d', async (body, status, message) => {
    const reply = await admin('POST', '/admin/users', body)
    expect([reply.status, reply.json.Message]).toEqual([status, message])
  })

  it.each<[string, string, unknown, number, string]>([
    ['GET', '', undefined, 404, 'Could not retrieve user detail'],
    ['PUT', '', { first_name: 'A' }, 404, 'User not found'],
    ['PUT', '', '', 500, 'Failed to read response body, body empty'],
    ['PUT', '', '{', 403, 'Request body malformed'],
    ['PUT', '/actions/allow_reset_passwords', undefined, 404, 'Could not retrieve user detail'],
    ['PUT', '/actions/disallow_reset_passwords', '{}', 404, 'Could not retrieve user detail'],
  ])('%s of one who does not exist %s %j: %d', async (method, path, body, status, message) => {
    for (const id of [unknownId, 'x'])
      expect(told(await admin(method, `/admin/users/${id}${path}`, body))).toEqual([status, error(message)])
  })

  it('are not listed', async () => {
    expect(told(await admin('GET', '/admin/users'))).toEqual([404, error('There is nothing at this address')])
  })
})

describe('other calls', () => {
  it('reload does nothing, and there are no tickets', async () => {
    expect(told(await admin('GET', '/admin/system/reload'))).toEqual([200, '{"status":"ok"}'])
    const ticket = await admin('POST', '/admin/sso', { OrgID: 'x' })
    expect(told(ticket)).toEqual([403, error('SSO not enabled for org')])
    expect((await admin('POST', '/admin/apis/import', {})).status).toBe(404)
  })
})

describe('the secret', () => {
  let key: string
  beforeAll(async () => {
    key = (await buildUser({ orgId: await buildOrganisation(), isAdmin: true })).accessKey
  })

  it.each([
    ['POST', '/admin/users', '{}'],
    ['GET', `/admin/users/${unknownId}`, undefined],
    ['PUT', `/admin/users/${unknownId}/actions/allow_reset_passwords`, undefined],
    ['GET', '/admin/organisations', undefined],
    ['POST', '/admin/organisations/import', '{'],
    ['GET', '/admin/system/reload', undefined],
    ['POST', '/admin/sso', '{}'],
  ])('%s %s asks for it; a key is none', async (method, path, body) => {
    const told401 = [401, error('Not authorised')]
    expect(told(await callApi(method, path, { body }))).toEqual(told401)
    expect(told(await callApi(method, path, { body, key }))).toEqual(told401)
    expect(told(await callApi(method, path, { body, headers: { 'admin-auth': '' } }))).toEqual(told401)
  })

  it('opens nothing at /api, and what belongs there is ignored here', async () => {
    const headers = { 'Admin-Auth': secret }
    expect((await callApi('GET', '/api/users', { headers })).status).toBe(401)
    expect((await callApi('GET', '/api/users', { key, headers: { 'admin-auth': 'N/A' } })).status).toBe(200)
    const both = { 'ADMIN-AUTH': secret, authorization: 'N/A' }
    expect((await callApi('GET', '/admin/organisations', { headers: both })).status).toBe(200)
  })

  it('is guessed a few times only, with one event a minute, and a hundred right ones are usual', async () => {
    const origin = { 'x-gatehouse-client-address': '192.0.2.77' }
    const guess = (given: string) =>
      callApi('GET', '/admin/organisations', { headers: { ...origin, 'admin-auth': given } })
    const statuses = async (given: string, times: number) => {
      const seen = new Set<number>()
      for (let count = 0; count < times; count++) seen.add((await guess(given)).status)
      return [...seen]
    }
    expect(await statuses(secret, 100)).toEqual([200])
    expect(await statuses(`${secret}x`, 30)).toEqual([401])
    const limited = await guess(secret)
    expect(limited.status).toBe(429)
    expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(0)
    const events = await db().auditEvent.findMany({
      where: { orgId: '', action: 'admin_secret.refused', ipAddress: '192.0.2.77' },
    })
    expect(events).toMatchObject([{ actorKind: 'admin_api', result: 'refused' }])
    expect(JSON.stringify(events)).not.toContain(secret)
  })
})
