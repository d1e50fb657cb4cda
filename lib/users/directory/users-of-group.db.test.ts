import { expect, it } from 'vitest'
import { callApi } from '../../api/test-support/call-api'
import { buildGroup, buildOrganisation, buildUser } from '../test-support/build-user'

it('members of a group are listed by the API, page by page and all at once, for those who may list users', async () => {
  const orgId = await buildOrganisation()
  const admin = await buildUser({ orgId, isAdmin: true })
  const [one, other] = [await buildUser({ orgId }), await buildUser({ orgId })]
  await buildUser({ orgId })
  const { id } = await buildGroup({ orgId, members: [other.id, one.id] })
  const list = (query: string, key = admin.accessKey) => callApi('GET', `/api/users?${query}`, { key })
  for (const p of ['1', '-1']) {
    const { json } = await list(`group=${id}&p=${p}`)
    expect(json.users.map((user: { id: string }) => user.id)).toEqual([one.id, other.id])
    expect(json.pages).toBe(0)
  }
  expect((await list(`group=${id}&p=2`)).json).toEqual({ users: [], pages: 0 })
  expect((await list(`group=${'f'.repeat(24)}`)).json).toEqual({ users: [], pages: 0 })
  expect((await list('group=nonsense')).status).toBe(400)
  expect((await list(`group=${id}`, one.accessKey)).status).toBe(403)
  const elsewhere = await buildUser({ isAdmin: true })
  expect((await list(`group=${id}`, elsewhere.accessKey)).json).toEqual({ users: [], pages: 0 })
})
