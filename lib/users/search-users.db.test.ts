import { beforeAll, describe, expect, it } from 'vitest'
import { callApi } from '../http/test-support/call-api'
import { searchUsers } from './search-users'
import { buildOrganisation, buildUser } from './test-support/build-user'

let admin: Awaited<ReturnType<typeof buildUser>>

beforeAll(async () => {
  const orgId = await buildOrganisation()
  admin = await buildUser({
    orgId,
    isAdmin: true,
    firstName: 'Zoë',
    lastName: 'Admin',
    emailAddress: 'zoe@x.test',
  })
  await buildUser({ orgId, firstName: 'anna', lastName: 'Berg', emailAddress: 'anna_100%@x.test' })
  await buildUser({ orgId, firstName: 'Bert', lastName: 'Adler', emailAddress: 'bert@y.test' })
  await buildUser({ firstName: 'Anna', lastName: 'Elsewhere', emailAddress: 'anna@x.test' })
})

const names = async (query: string, page = 1, pageSize = 25) => {
  const { users, total, pageCount } = await searchUsers(admin.actor, { query, page, pageSize })
  return { names: users.map((user) => user.firstName), total, pageCount }
}

describe('the Users screen', () => {
  it('lists the organisation by name, whatever the case', async () => {
    expect(await names('')).toEqual({ names: ['anna', 'Bert', 'Zoë'], total: 3, pageCount: 1 })
  })

  it.each([
    ['ANNA', ['anna']],
    ['anna be', ['anna']],
    ['@x.test', ['anna', 'Zoë']],
    ['  bert ', ['Bert']],
    ['zoë', ['Zoë']],
    ['100%@', ['anna']],
    ['%', ['anna']],
    ['_', ['anna']],
    ['\\', []],
    ['a\0nna', ['anna']],
    ['\ud800', []],
    ['nobody', []],
  ])('finds by part of name or e-mail: %j', async (query, found) => {
    expect((await names(query)).names).toEqual(found)
  })

  it('finds by a whole id', async () => {
    expect((await names(admin.id)).names).toEqual(['Zoë'])
  })

  it('counts all that match and pages through them', async () => {
    expect(await names('', 2, 2)).toEqual({ names: ['Zoë'], total: 3, pageCount: 2 })
    expect(await names('', 9, 2)).toEqual({ names: [], total: 3, pageCount: 2 })
  })

  it('shows the newest activity about each user', async () => {
    await callApi('PUT', `/api/users/${admin.id}/actions/key/reset`, { key: admin.accessKey })
    const { users } = await searchUsers(admin.actor, { query: 'zoe', page: 1 })
    expect(users[0]?.latestActivity).toMatchObject({ action: 'access_key.renewed', actorName: 'Zoë Admin' })
  })

  it('refuses somebody without users: read', async () => {
    const nobody = await buildUser()
    await expect(searchUsers(nobody.actor, { page: 1 })).rejects.toMatchObject({ code: 'forbidden' })
  })
})
