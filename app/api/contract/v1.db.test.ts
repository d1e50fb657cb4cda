import { beforeAll, expect, it } from 'vitest'
import { callApi } from '@/lib/api/test-support/call-api'
import { db } from '@/lib/db/database'
import { hostApi } from '@/lib/server/front-door/api-host'
import { buildOrganisation, buildUser } from '@/lib/users/test-support/build-user'
import { apiRoutes } from '@/scripts/api-routes'

const secret = 'Lm6tQ9vK2xW8nB4rZ7jC3hF5'

// Settings are read at first use, which is later.
process.env.ADMIN_SECRET = secret

/*
 * What v1 knows of the sections of the contract that came with 5.x: nothing at /api, and the Admin API, of which there is one
 * form. What v1 answers otherwise is in the tests beside its routes (docs/api-contract.md).
 */

type Person = Awaited<ReturnType<typeof buildUser>>
let admin: Person
let person: Person
beforeAll(async () => {
  const orgId = await buildOrganisation()
  admin = await buildUser({ orgId, isAdmin: true })
  person = await buildUser({ orgId })
})

const nothing = '{"Status":"Error","Message":"There is nothing at this address","Meta":null}'

it.each([
  ['GET', '/api/usergroups'],
  ['POST', '/api/usergroups'],
  ['GET', `/api/usergroups/${'f'.repeat(24)}`],
  ['GET', '/api/org/permissions'],
  ['PUT', '/api/org/permissions'],
  ['PUT', `/api/users/${'f'.repeat(24)}/actions/revoke`],
  ['POST', '/api/sso'],
])('%s %s does not exist', async (method, path) => {
  for (const by of [{}, { key: admin.accessKey }]) {
    const { status, text } = await callApi(method, path, { ...by, ...(method !== 'GET' && { body: {} }) })
    expect([status, text]).toEqual([404, nothing])
  }
})

it('me is no user, and strangers are told that they are', async () => {
  const key = admin.accessKey
  expect((await callApi('GET', '/api/users/me', { key })).json.Message).toBe('Could not retrieve user detail')
  expect((await callApi('PUT', '/api/users/me', { key, body: { first_name: 'A' } })).status).toBe(404)
  expect((await callApi('GET', '/api/users/me')).status).toBe(401)
})

it('is the dialect of the seeds: nine keys and privileges, pages from 0, and rules of its own', async () => {
  const { json } = await callApi('GET', '/api/users', { key: admin.accessKey })
  expect(json.pages).toBe(0)
  expect(Object.keys(json.users[0])).toEqual([
    ...['api_model', 'first_name', 'last_name', 'email_address', 'password', 'org_id', 'active', 'id'],
    ...['access_key', 'user_permissions'],
  ])
  const made = await callApi('POST', '/api/users', {
    key: admin.accessKey,
    body: {
      first_name: 'A',
      last_name: 'B',
      email_address: 'ab@example.com',
      user_permissions: { IsAdmin: 'admin' },
    },
  })
  expect([made.status, made.json.Message]).toEqual([200, 'User created'])
  const empty = await callApi('POST', '/api/users', { key: admin.accessKey, body: '' })
  expect([empty.status, empty.json.Message]).toEqual([400, 'Request body malformed'])
  // The one that was made is inactive, so this is the last active admin.
  const own = await callApi('DELETE', `/api/users/${admin.id}`, { key: admin.accessKey })
  expect(own.status).toBe(409)
})

it('the Admin API has its one form, with user objects of 5.x', async () => {
  const answer = hostApi(apiRoutes)
  const ask = async (method: string, path: string, body?: object) => {
    const response = await answer(
      new Request(`http://localhost:3000${path}`, {
        method,
        headers: { 'admin-auth': secret },
        ...(body && { body: JSON.stringify(body) }),
      }),
    )
    return { status: response.status, json: await response.json() }
  }
  const { json: organisation } = await ask('POST', '/admin/organisations', { owner_name: 'Acme' })
  const { status, json } = await ask('POST', '/admin/users', {
    first_name: 'Ada',
    last_name: 'Lovelace',
    email_address: 'Ada@Example.com',
    org_id: organisation.Meta,
    active: true,
  })
  expect([status, json.Message]).toEqual([200, json.Meta.access_key])
  expect(Object.keys(json.Meta)).toHaveLength(14)
  const { json: own } = await callApi('GET', `/api/users/${json.Meta.id}`, { key: json.Message })
  expect(own).toMatchObject({ password: '', user_permissions: { IsAdmin: 'admin' } })
  expect((await ask('GET', `/admin/users/${person.id}`)).json).toMatchObject({ group_id: '' })
  expect(await db().user.count({ where: { orgId: organisation.Meta } })).toBe(1)
})
