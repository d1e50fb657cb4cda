import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { apiRoutes } from '../../scripts/api-routes'
import { buildOrganisation, buildUser } from '../users/test-support/build-user'
import {
  anyCookies,
  anyHeader,
  anyObject,
  anyQuery,
  anyText,
  encoded,
  reproducible,
} from './test-support/anything'
import { callApi, type Reply } from './test-support/call-api'

type Person = Awaited<ReturnType<typeof buildUser>>
let admin: Person
let person: Person

beforeAll(async () => {
  const orgId = await buildOrganisation()
  admin = await buildUser({ orgId, isAdmin: true })
  person = await buildUser({ orgId })
})

const auditNames = [
  ...[
    'user',
    'person',
    'action',
    'ip',
    'method',
    'url',
    'from_date',
    'to_date',
    'time_zone',
    'download',
    'type',
  ],
  ...['p'],
  ...['result', 'door', 'status'],
]
const filterNames = ['q', 'status', 'admin', 'privilege', 'sign-in', 'invitation', 'import']
const userNames = ['first_name', 'last_name', 'email_address', 'password', 'active', 'user_permissions']
/** Where something is read, and by which names. */
const doors: { at: string; query?: string[]; body?: string[] }[] = [
  { at: 'GET api/audit-logs', query: auditNames },
  { at: 'GET api/users/export', query: filterNames },
  { at: 'GET api/users/search', query: ['q', 'p'] },
  { at: 'POST api/users/search', query: ['p'], body: ['filters', 'query'] },
  { at: 'GET api/users', query: ['p'] },
  { at: 'POST api/users', body: [...userNames, 'send_invitation'] },
  { at: 'PUT api/users/[id]', body: userNames },
  { at: 'POST api/users/[id]/actions/reset', body: ['new_password', 'current_password'] },
]
const otherDoors = Object.keys(apiRoutes).flatMap((folder) =>
  ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'].map((method) => ({ at: `${method} ${folder}` })),
)
const headerNames = [
  ...['if-match', 'range', 'accept', 'accept-language', 'user-agent', 'content-type', 'origin'],
  ...['x-request-id', 'x-gatehouse-request-line'],
]

const anyId = fc.oneof(
  fc.constantFrom('of a person', 'f'.repeat(24)),
  anyText.map((text) => encoded(text.slice(0, 100)) || 'x'),
)
const anyDoor: fc.Arbitrary<(typeof doors)[number]> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...doors) },
  { weight: 1, arbitrary: fc.constantFrom(...otherDoors) },
)
const anyCall = anyDoor.chain(({ at, query = ['x'], body = ['x'] }) =>
  fc.record({
    at: fc.constant(at),
    id: anyId,
    query: anyQuery(query),
    body: anyObject(body),
    headers: fc.dictionary(fc.constantFrom(...headerNames), anyHeader, { maxKeys: 2 }),
    cookie: anyCookies(['gatehouse.session', 'theme']),
    isStranger: fc.integer({ min: 0, max: 4 }).map((number) => number === 0),
  }),
)

/** An answer as the API gives it: JSON, and of a failure the envelope. */
function expectAnswer({ status, text, headers }: Reply, what: unknown) {
  const about = JSON.stringify([what, status, text.slice(0, 300)])
  expect(status, about).toBeLessThan(500)
  if (status >= 400 && text !== '') {
    expect(headers.get('content-type'), about).toContain('application/json')
    expect(Object.keys(JSON.parse(text)), about).toEqual(['Status', 'Message', 'Meta'])
  }
}

it('whatever is sent to the API, it is answered in the envelope and never with a 500', async () => {
  const property = fc.asyncProperty(anyCall, async (call) => {
    const { at, id, query, body, headers, cookie, isStranger } = call
    const [method = '', folder = ''] = at.split(' ')
    const path = folder.replace('[id]', () => (id === 'of a person' ? person.id : id)).replace(/\[\[.*/, 'x')
    const key = isStranger ? {} : { key: admin.accessKey }
    const reply = await callApi(method, `/${path}?${query}`, {
      ...key,
      ...(method === 'GET' || method === 'HEAD' ? {} : { body }),
      headers: { ...headers, ...(isStranger ? { cookie } : {}) },
    })
    expectAnswer(reply, call)
  })
  await fc.assert(property, { ...reproducible, numRuns: 1000 })
})

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
