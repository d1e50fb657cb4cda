import { beforeAll, expect, it } from 'vitest'
import { callApi } from '@/lib/api/test-support/call-api'
import { buildOrganisation, buildUser } from '@/lib/users/test-support/build-user'

// Settings are read at first use, which is later.
process.env.API_DIALECT = 'v5'

/* Section 13.5 of the contract: what else programs of 5.x call (docs/api-contract.md). */

let key: string
beforeAll(async () => {
  key = (await buildUser({ orgId: await buildOrganisation(), isAdmin: true })).accessKey
})

const error = (message: string) => JSON.stringify({ Status: 'Error', Message: message, Meta: null })

it.each(['/hello', '/hello/'])('%s says that the server is up, to strangers too', async (path) => {
  const { status, text, headers } = await callApi('GET', path, {
    headers: { 'content-type': 'application/json' },
  })
  expect([status, text]).toEqual([200, '{"status":"ok"}'])
  expect(headers.get('content-type')).toMatch(/^application\/json/)
  const head = await callApi('HEAD', path)
  expect([head.status, head.text]).toEqual([200, ''])
})

it.each(['', '{', 'license=abc', '{"license":"abc"}'])(
  '/license takes %j and keeps nothing',
  async (body) => {
    const { status, text } = await callApi('POST', '/license', {
      body,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
    expect([status, text]).toEqual([200, '{"Status":"OK","Message":"No licence is needed","Meta":null}'])
  },
)

it.each([
  ['GET', '/bootstrap'],
  ['POST', '/bootstrap'],
  ['GET', '/api/apis'],
  ['POST', '/api/apis/x'],
  ['GET', '/api/portal/catalogue'],
  ['POST', '/api/keys'],
  ['GET', '/api/certs'],
  ['GET', '/api/hooks'],
  ['POST', '/admin/apis/import'],
  ['GET', '/api/'],
])('%s %s is a 404 in the envelope', async (method, path) => {
  const body = method === 'POST' ? '{}' : undefined
  for (const by of [{}, { key }]) {
    const { status, text } = await callApi(method, path, { ...by, body })
    expect([status, text]).toEqual([404, error('There is nothing at this address')])
  }
})

it('/api/sso makes no tickets, and tells strangers nothing', async () => {
  const body = { ForSection: 'dashboard', OrgID: 'x', EmailAddress: 'a@example.com' }
  const asked = await callApi('POST', '/api/sso', { key, body })
  expect([asked.status, asked.text]).toEqual([403, error('SSO not enabled for org')])
  const stranger = await callApi('POST', '/api/sso', { body })
  expect([stranger.status, stranger.text]).toEqual([401, error('Not authorised')])
  expect((await callApi('GET', '/api/sso', { key })).status).toBe(404)
})
