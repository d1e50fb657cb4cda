import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { describeRoutes } from '@/app/api/describe-routes'
import { db } from '../db/database'
import { buildGroup, buildOrganisation, buildUser } from '../users/test-support/build-user'
import { anyRequest } from './test-support/any-request'
import { reproducible } from './test-support/anything'
import { callApi } from './test-support/call-api'

const secret = 'Hq3vB7xN5mZ9tR2wL8jK4cF6'

// Settings are read at first use, which is later.
process.env.API_DIALECT = 'v5'
process.env.ADMIN_SECRET = secret

/* The same as anything.db.test.ts, in dialect v5 and with the Admin API. */

let accessKey: string
const ids: string[] = ['f'.repeat(24)]

beforeAll(async () => {
  const orgId = await buildOrganisation()
  const admin = await buildUser({ orgId, isAdmin: true })
  accessKey = admin.accessKey
  await db().user.update({ where: { id: admin.id }, data: { mayResetPasswords: true } })
  for (let count = 0; count < 40; count++) ids.push((await buildUser({ orgId })).id)
  for (let count = 0; count < 10; count++) ids.push((await buildGroup({ orgId })).id)
  for (let count = 0; count < 30; count++) ids.push(await buildOrganisation())
})

// Deleting leaves less for the others.
const rare = new Set(['deleteUser', 'deleteGroup', 'deleteUserGroup', 'deleteOrganisation'])

/** Good enough to get through, and bad enough to be refused. */
const expected = [
  ...['listUsers 200', 'createUser 400', 'createUser 403', 'getUser 200', 'getUser 404', 'getCaller 200'],
  ...['updateUser 400', 'updateUser 403', 'revokeUser 200', 'revokeUser 400'],
  ...['listUserGroups 200', 'createUserGroup 200', 'createUserGroup 403', 'getUserGroup 404'],
  ...['updateUserGroup 400', 'getAdditionalPermissions 200', 'updateAdditionalPermissions 200'],
  ...['listOrganisations 200', 'createOrganisation 200', 'createOrganisation 403', 'getOrganisation 200'],
  ...['getOrganisation 404', 'updateOrganisation 200', 'updateOrganisation 403', 'importOrganisation 403'],
  ...['createUserOfOrganisation 403', 'getUserOfOrganisation 200', 'updateUserOfOrganisation 403'],
  ...['allowResetPasswords 200', 'disallowResetPasswords 404', 'getHello 200', 'handInLicence 200'],
]

/** Where the original answers 500: nothing of ours has failed. */
const told500 = [
  'Failed to read response body, body empty',
  'Failed to read request body, body empty',
  'Failed to unmarshal response body',
]

const anyCaller = fc.record({
  isStranger: fc.integer({ min: 0, max: 6 }).map((number) => number === 0),
  otherMethod: fc.oneof(
    { weight: 5, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom('HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS') },
  ),
})

it('requests made from the API description, and such with something wrong, are answered as it promises', async () => {
  const answered = new Set<string>()
  const request = anyRequest(describeRoutes('en'), ids, (operationId) => (rare.has(operationId) ? 1 : 4))
  const property = fc.asyncProperty(request, anyCaller, async (sent, { isStranger, otherMethod }) => {
    const { operationId, path, body, headers } = sent
    const method = otherMethod ?? sent.method
    const key = path.startsWith('/admin/') ? undefined : accessKey
    const { status, text, json } = await callApi(method, path, {
      ...(isStranger || !key ? {} : { key }),
      ...(method === 'GET' || method === 'HEAD' ? {} : { body }),
      headers: { ...headers, ...(isStranger || key ? {} : { 'admin-auth': secret }) },
    })
    if (status === 500) expect(told500, JSON.stringify([sent, text.slice(0, 300)])).toContain(json.Message)
    else expect(status, JSON.stringify([sent, text.slice(0, 300)])).toBeLessThan(500)
    if (!otherMethod) answered.add(`${operationId} ${status}`)
  })
  await fc.assert(property, { ...reproducible, numRuns: 2000 })
  expect(expected.filter((one) => !answered.has(one))).toEqual([])
}, 120_000)
