import { beforeAll, describe, expect, it } from 'vitest'
import { callApi } from '../../api/test-support/call-api'
import { db } from '../../db/database'
import { issueLink } from '../../links/account-link'
import { buildOrganisation, buildUser } from '../test-support/build-user'
import { updateUser } from '../update-user'
import { updateUserInput } from '../user.schema'
import { searchUsers } from './search-users'
import type { UserFilter } from './user-filter'
import { sortKeys, type UserOrder } from './user-order'
import { userOrderField } from './user-order.schema'

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
  const { users, total, pageCount } = await searchUsers(admin.actor, {
    filter: { query },
    page,
    pageSize,
  })
  return { names: users.map((user) => user.firstName), total, pageCount }
}

it('finds a user whose name was pasted with an invisible character, by what one types', async () => {
  const { id } = await buildUser({ orgId: admin.row.orgId })
  await updateUser(
    admin.actor,
    id,
    updateUserInput.parse({ first_name: 'Gra\u200bce', last_name: 'Hop\u00adper' }),
  )
  expect((await names('grace')).names).toEqual(['Grace'])
  expect((await names('Gra\u200bce \ufeffHopper')).names).toEqual(['Grace'])
  await db().user.delete({ where: { id } })
})

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
    ['ZOE adm', ['Zoë']],
    ['ber ann', ['anna']],
    ['test be', ['anna', 'Bert']],
    // In the id of each of them, but too short to be meant.
    ['6', []],
    ['anna adler', []],
    ['100%@', ['anna']],
    ['ZOE@x.test', ['Zoë']],
    ['zoe@x.tent', []],
    ['adler bert@y.te', ['Bert']],
    ['%', ['anna']],
    ['_', ['anna']],
    ['\\', []],
    ['a\0nna', ['anna']],
    ['\ud800', []],
    ['nobody', []],
  ])('finds by part of name or e-mail: %j', async (query, found) => {
    expect((await names(query)).names).toEqual(found)
  })

  it('finds by an id and by parts of it', async () => {
    expect((await names(admin.id.toUpperCase())).names).toEqual(['Zoë'])
    expect((await names(`${admin.id.slice(4)} zoe`)).names).toEqual(['Zoë'])
    expect((await names(`${admin.id.slice(-8)} zoe`)).names).toEqual(['Zoë'])
  })

  it('counts all that match and pages through them', async () => {
    expect(await names('', 2, 2)).toEqual({ names: ['Zoë'], total: 3, pageCount: 2 })
    expect(await names('', 9, 2)).toEqual({ names: [], total: 3, pageCount: 2 })
  })

  it('shows the newest activity about each user', async () => {
    await callApi('PUT', `/api/users/${admin.id}/actions/key/reset`, { key: admin.accessKey })
    const { users } = await searchUsers(admin.actor, { filter: { query: 'zoe' }, page: 1 })
    expect(users[0]?.latestActivity).toMatchObject({ action: 'access_key.renewed', actorName: 'Zoë Admin' })
  })

  it('shows nothing of the audit log to those who may not read it, nor sorts by it', async () => {
    const { orgId } = admin.row
    const reader = await buildUser({ orgId, firstName: 'Rea', privileges: { users: 'read' } })
    const auditor = await buildUser({ orgId, privileges: { users: 'read', audit_logs: 'read' } })
    const order = { by: 'activity', isDescending: true } as const
    await updateUser(auditor.actor, auditor.id, { first_name: 'Aud' })

    const activityFor = async ({ actor }: typeof admin) =>
      (await searchUsers(actor, { filter: { query: auditor.id }, page: 1 })).users[0]?.latestActivity
    expect(await activityFor(auditor)).toMatchObject({ action: 'user.updated' })
    expect(await activityFor(reader)).toBeNull()
    await expect(searchUsers(reader.actor, { order, page: 1 })).rejects.toMatchObject({ code: 'forbidden' })
    await db().user.deleteMany({ where: { id: { in: [reader.id, auditor.id] } } })
  })

  it('refuses an actor without users: read', async () => {
    const nobody = await buildUser()
    await expect(searchUsers(nobody.actor, { page: 1 })).rejects.toMatchObject({ code: 'forbidden' })
  })
})

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)

describe('filters and orders', () => {
  let boss: Awaited<ReturnType<typeof buildUser>>
  const firstNames = async (filter: UserFilter, order?: UserOrder) => {
    const { users, total, everybody } = await searchUsers(boss.actor, { filter, order, page: 1 })
    expect(total).toBe(users.length)
    expect(everybody).toBe(5)
    return users.map((user) => user.firstName)
  }

  beforeAll(async () => {
    const orgId = await buildOrganisation()
    boss = await buildUser({ orgId, firstName: 'Boss', isAdmin: true, emailAddress: 'e@x.test' })
    await buildUser({ orgId, firstName: 'writer', emailAddress: 'd@x.test', privileges: { apis: 'write' } })
    const reader = { orgId, firstName: 'Ålex', privileges: { apis: 'read', keys: 'read' } } as const
    const { id: readerId } = await buildUser({ ...reader, emailAddress: 'c@x.test', isActive: false })
    await db().user.update({ where: { id: readerId }, data: { lastSignInAt: new Date() } })
    const guest = { orgId, hasPassword: false }
    const { id } = await buildUser({ ...guest, firstName: 'Invited', emailAddress: 'b@x.test' })
    await db().$transaction((tx) => issueLink(tx, id, 'invitation', { isOwnRequest: true }))
    const late = await buildUser({ ...guest, firstName: 'Late', emailAddress: 'a@x.test' })
    await db().$transaction((tx) => issueLink(tx, late.id, 'invitation', { isOwnRequest: true }))
    await db().accountLink.update({
      where: { userId_isOwnRequest: { userId: late.id, isOwnRequest: true } },
      data: { createdAt: new Date(0), expiresAt: new Date(1) },
    })
    await callApi('PUT', `/api/users/${id}/actions/key/reset`, { key: boss.accessKey })
    // Ninety days of use are recorded, of all but one who came last week.
    await db().useRecording.updateMany({ data: { startedAt: daysAgo(100) } })
    await db().user.updateMany({ where: { orgId }, data: { createdAt: daysAgo(200) } })
    await db().user.update({ where: { id: late.id }, data: { createdAt: daysAgo(7) } })
    await db().userUse.createMany({
      data: [
        { userId: boss.id, lastUsedAt: daysAgo(0) },
        { userId: readerId, lastUsedAt: daysAgo(40) },
        { userId: id, lastUsedAt: daysAgo(95) },
      ],
    })
  })

  it.each<[UserFilter, string[]]>([
    [{}, ['Ålex', 'Boss', 'Invited', 'Late', 'writer']],
    [{ status: 'inactive' }, ['Ålex']],
    [{ status: 'active', admin: 'no' }, ['Invited', 'Late', 'writer']],
    [{ admin: 'yes' }, ['Boss']],
    [{ privilege: 'apis.write' }, ['Boss', 'writer']],
    [{ privilege: 'apis.read', admin: 'no' }, ['Ålex', 'writer']],
    [{ privilege: 'apis.deny' }, ['Invited', 'Late']],
    [{ signIn: 'never' }, ['Boss', 'Invited', 'Late', 'writer']],
    [{ lastUsed: '30' }, ['Ålex', 'Invited', 'writer']],
    [{ lastUsed: '90' }, ['Invited', 'writer']],
    [{ lastUsed: 'never' }, ['Late', 'writer']],
    [{ invitation: 'open' }, ['Invited']],
    [{ invitation: 'none' }, ['Late']],
    [{ query: 'x.test', invitation: 'none', status: 'inactive' }, []],
  ])('%j lets through %j', async (filter, expected) => {
    expect(await firstNames(filter)).toEqual(expected)
  })

  it.each([
    ['-name', ['writer', 'Late', 'Invited', 'Boss', 'Ålex']],
    ['email', ['Late', 'Invited', 'Ålex', 'writer', 'Boss']],
    ['status', ['Boss', 'writer', 'Invited', 'Late', 'Ålex']],
    ['-privileges', ['Boss', 'Ålex', 'writer', 'Late', 'Invited']],
    ['-last-login', ['Ålex', 'Late', 'Invited', 'writer', 'Boss']],
    ['last-login', ['Boss', 'writer', 'Invited', 'Late', 'Ålex']],
    ['-last-used', ['Boss', 'Ålex', 'Invited', 'Late', 'writer']],
    ['last-used', ['writer', 'Late', 'Invited', 'Ålex', 'Boss']],
    ['-activity', ['Invited', 'Late', 'Ålex', 'writer', 'Boss']],
    ['-added', ['Late', 'Invited', 'Ålex', 'writer', 'Boss']],
    ['id', ['Boss', 'writer', 'Ålex', 'Invited', 'Late']],
  ])('%s lists %j', async (order, expected) => {
    expect(await firstNames({}, userOrderField.parse(order))).toEqual(expected)
  })

  it('every order works both ways, with a page in the middle', async () => {
    for (const by of sortKeys) {
      const all = (await firstNames({}, { by, isDescending: false })).toReversed()
      if (by !== 'status') expect(await firstNames({}, { by, isDescending: true }), by).toEqual(all)
      const order = { by, isDescending: true }
      const { users, pageCount } = await searchUsers(boss.actor, { order, page: 2, pageSize: 2 })
      expect([users.length, pageCount]).toEqual([2, 3])
    }
  })
})
