import { beforeAll, describe, expect, it } from 'vitest'
import { callApi } from '@/lib/api/test-support/call-api'
import { buildOrganisation, buildUser } from '@/lib/users/test-support/build-user'

type Person = Awaited<ReturnType<typeof buildUser>>

let admin: Person
let reader: Person
let stranger: Person

beforeAll(async () => {
  const orgId = await buildOrganisation()
  admin = await buildUser({ orgId, isAdmin: true, emailAddress: 'chief@example.org' })
  reader = await buildUser({ orgId, privileges: { users: 'read' }, emailAddress: 'reader@example.org' })
  stranger = await buildUser({ orgId, emailAddress: 'stranger@example.net' })
  await buildUser({ orgId, firstName: 'Example.org', emailAddress: 'ada_l%v@example.com' })
  await buildUser({ isAdmin: true, emailAddress: 'elsewhere@example.org' })
})

const search = (query: unknown, { key = reader.accessKey, suffix = '' } = {}) =>
  callApi('POST', `/api/users/search${suffix}`, { key, body: { filters: { query } } })
const found = async (query: string, suffix?: string) => {
  const { status, json } = await search(query, { suffix })
  expect(status).toBe(200)
  return json.users.map((user: { email_address: string }) => user.email_address)
}

describe('/api/users/search', () => {
  it('finds users of the organisation by part of their address, in any case, in order of creation', async () => {
    expect(await found('@EXAMPLE.org')).toEqual(['chief@example.org', 'reader@example.org'])
    expect(await found('nobody-at-all')).toEqual([])
    expect(await found('Chief@example.org')).toEqual(['chief@example.org'])
    expect(await found('chief@example.org', '?p=-1')).toEqual(['chief@example.org'])
    // Only the first letters of the domain are alike.
    expect(await found('chief@example.com')).toEqual([])
  })

  it.each(['_l%', 'a_', '%', '_l', 'l%v@'])('takes %j as it is written', async (part) => {
    expect(await found(part)).toEqual(['ada_l%v@example.com'])
  })

  it('answers like the list: keys for those who may see them, pages, everything for p=-1', async () => {
    const { json } = await search('example', { key: admin.accessKey })
    expect(json.pages).toBe(0)
    expect(json.users[0].access_key).toBe(admin.accessKey)
    expect((await search('example')).json.users[0].access_key).toBe('')
    expect(await found('example', '?p=2')).toEqual([])
    expect(await found('example.', '?p=-1')).toHaveLength(4)
  })

  it('takes the old form too, with the part in the URL', async () => {
    const reply = await callApi('GET', '/api/users/search?q=chief%40', { key: reader.accessKey })
    expect(reply.json.users).toHaveLength(1)
    for (const query of ['', '?q=', '?q=a&q=b', '?q=%00']) {
      const refused = await callApi('GET', `/api/users/search${query}`, { key: reader.accessKey })
      expect([refused.status, refused.json.Message], query).toEqual([
        400,
        'q must be there once, with the part to search for',
      ])
    }
  })

  it.each([
    [{}],
    [{ filters: {} }],
    [{ filters: { query: '' } }],
    [{ filters: { query: 7 } }],
    [{ query: 'x' }],
  ])('%j is refused', async (body) => {
    const reply = await callApi('POST', '/api/users/search', { key: reader.accessKey, body })
    expect([reply.status, reply.json.Message]).toEqual([
      400,
      'Could not extract search filter from request body',
    ])
  })

  it('needs users: read, and says first of all who one is not', async () => {
    expect((await search('example', { key: stranger.accessKey })).status).toBe(403)
    expect((await search('example', { key: 'nobody' })).status).toBe(401)
    expect((await search('', { key: 'nobody' })).status).toBe(401)
    expect((await callApi('GET', '/api/users?p=x', { key: 'nobody' })).status).toBe(401)
  })
})
