import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { describeRoutes } from '@/app/api/describe-routes'
import { buildGroup, buildOrganisation, buildUser } from '../users/test-support/build-user'
import { anyRequest } from './test-support/any-request'
import { anyCookies, reproducible } from './test-support/anything'
import { callApi } from './test-support/call-api'

type Person = Awaited<ReturnType<typeof buildUser>>
let admin: Person
const ids: string[] = ['f'.repeat(24)]

beforeAll(async () => {
  const orgId = await buildOrganisation()
  admin = await buildUser({ orgId, isAdmin: true })
  for (let count = 0; count < 40; count++) ids.push((await buildUser({ orgId })).id)
  for (let count = 0; count < 20; count++) ids.push((await buildGroup({ orgId })).id)
})

// Deleting leaves less for the others.
const rare = new Set(['deleteUser', 'deleteGroup'])

/** Good enough to get through, and bad enough to be refused. */
const expected = [
  ...['listUsers 200', 'listUsers 401', 'searchUsers 200', 'searchUsers 400'],
  ...['searchUsersByQuery 200', 'exportUsers 200', 'exportUsers 400'],
  ...['createUser 200', 'createUser 400', 'getUser 200', 'getUser 404', 'updateUser 200', 'updateUser 400'],
  ...['listGroups 200', 'createGroup 200', 'createGroup 400', 'getGroup 200', 'getGroup 404'],
  ...['updateGroup 200', 'updateGroup 400', 'deleteGroup 200', 'changeMembers 400'],
  ...['deleteUser 200', 'setPassword 200', 'setPassword 400', 'renewAccessKey 200'],
  ...[
    'listAuditEvents 200',
    'listAuditEvents 400',
    'getAuditEvent 404',
    'getHealth 200',
    'getDescription 200',
  ],
]

/** A program with a key, a stranger, a method that the address may not have. */
const anyCaller = fc.record({
  isStranger: fc.integer({ min: 0, max: 4 }).map((number) => number === 0),
  cookie: anyCookies(['gatehouse.session', 'theme']),
  otherMethod: fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom('HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS') },
  ),
})

it('requests made from the API description, and such with something wrong, are answered as it promises', async () => {
  const answered = new Set<string>()
  const request = anyRequest(describeRoutes('en'), ids, (operationId) => (rare.has(operationId) ? 1 : 4))
  const property = fc.asyncProperty(request, anyCaller, async (sent, { isStranger, cookie, otherMethod }) => {
    const { operationId, path, body, headers } = sent
    const method = otherMethod ?? sent.method
    // `callApi` compares the answer with the description.
    const { status, text } = await callApi(method, path, {
      ...(isStranger ? {} : { key: admin.accessKey }),
      ...(method === 'GET' || method === 'HEAD' ? {} : { body }),
      headers: { ...headers, ...(isStranger ? { cookie } : {}) },
    })
    expect(status, JSON.stringify([sent, text.slice(0, 300)])).toBeLessThan(500)
    if (!otherMethod) answered.add(`${operationId} ${status}`)
  })
  await fc.assert(property, { ...reproducible, numRuns: 1500 })
  expect(expected.filter((one) => !answered.has(one))).toEqual([])
}, 120_000)

it.each([
  'action=%00',
  'ip=%00',
  'url=a%00b',
  'method=%00',
  'user=a%00b&download=true',
  'person=%00',
  'from_date=0000-01-01',
])('the audit log is asked for %s: a sentence about it', async (query) => {
  const { status, json } = await callApi('GET', `/api/audit-logs?${query}`, { key: admin.accessKey })
  expect([status, json.Message, Object.keys(json.Meta)]).toEqual([
    400,
    'could not retrieve audit records',
    [query.split('=')[0]],
  ])
})

it('a download of users by a text that no name can hold says so', async () => {
  const { status, json } = await callApi('GET', '/api/users/export?q=%00', { key: admin.accessKey })
  expect([status, json]).toEqual([
    400,
    { Status: 'Error', Message: 'could not export users', Meta: { q: 'q could not be read' } },
  ])
})
