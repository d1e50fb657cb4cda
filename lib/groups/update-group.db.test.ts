import { beforeEach, describe, expect, it } from 'vitest'
import { callApi } from '../api/test-support/call-api'
import { db } from '../db/database'
import { buildGroup, buildUser } from '../users/test-support/build-user'
import { getGroup } from './list-groups'
import { buildGroupOffice } from './test-support/build-group-office'
import { updateGroup } from './update-group'

type Office = Awaited<ReturnType<typeof buildGroupOffice>>
let office: Office
beforeEach(async () => {
  office = await buildGroupOffice()
})

/** What the clerk is answered by the audit log, which the group may give. */
const answerTo = async ({ accessKey }: { accessKey: string }) =>
  (await callApi('GET', '/api/audit-logs', { key: accessKey })).status

describe('a change of a group', () => {
  it('holds for its members from the next request on, by what is kept in memory too', async () => {
    const { admin, clerk, group } = office
    expect(await answerTo(clerk)).toBe(403)
    await updateGroup(admin.actor, group.id, { user_permissions: { audit_logs: 'read', users: 'read' } })
    expect(await answerTo(clerk)).toBe(200)
    const list = () => callApi('GET', '/api/users', { key: clerk.accessKey })
    expect((await list()).status).toBe(200)
    await updateGroup(admin.actor, group.id, { active: false })
    expect([await answerTo(clerk), (await list()).status]).toEqual([403, 403])
    await updateGroup(admin.actor, group.id, { active: true })
    expect([await answerTo(clerk), (await list()).status]).toEqual([200, 200])
  })

  it('is told in the audit log: what differs, and nothing when nothing does', async () => {
    const { admin, group, events } = office
    await updateGroup(admin.actor, group.id, { name: 'Help', user_permissions: { keys: 'write' } })
    expect((await events())[0]).toMatchObject({
      action: 'group.updated',
      targetName: 'Help',
      changes: { groupName: ['Support', 'Help'], privileges: [{ keys: 'read' }, { keys: 'write' }] },
    })
    const saved = await updateGroup(admin.actor, group.id, { name: 'Help', active: true })
    expect(saved).toMatchObject({ event: null, version: 2 })
    await updateGroup(admin.actor, group.id, { active: false })
    expect((await events()).map(({ action }) => action)).toEqual(['group.deactivated', 'group.updated'])
  })

  it('is refused for another version than the one that was seen', async () => {
    const { admin, group } = office
    await updateGroup(admin.actor, group.id, { name: 'Help' }, { expectedVersion: 1 })
    const late = updateGroup(admin.actor, group.id, { name: 'Late' }, { expectedVersion: 1 })
    await expect(late).rejects.toMatchObject({ code: 'stale' })
    expect((await getGroup(admin.actor, group.id)).name).toBe('Help')
  })

  it('is refused for a name that another group has', async () => {
    const { admin, orgId, group } = office
    await buildGroup({ orgId, name: 'Taken' })
    await expect(updateGroup(admin.actor, group.id, { name: 'TAKEN' })).rejects.toMatchObject({
      code: 'conflict',
    })
  })

  it('is not made by a manager who lost the right while waiting', async () => {
    const { manager, group } = office
    await db().user.update({ where: { id: manager.id }, data: { privileges: { users: 'write' } } })
    await expect(updateGroup(manager.actor, group.id, { name: 'Mine' })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})

describe('users cannot shut themselves out', () => {
  it('on screens, by a group that gives them the right; programs can', async () => {
    const { orgId } = office
    const chief = await buildUser({ orgId })
    const gives = { users: 'write', user_groups: 'write' } as const
    const chiefs = await buildGroup({ orgId, privileges: gives, members: [chief.id] })
    const actor = { ...chief.actor, rights: { hasAllRights: false, privileges: gives } }
    const lose = (user_permissions: object, sparesOneself = true) =>
      updateGroup(actor, chiefs.id, { user_permissions }, { sparesOneself })
    await expect(lose({ users: 'write' })).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('manage groups'),
    })
    await expect(lose({ user_groups: 'write' })).rejects.toMatchObject({
      message: expect.stringContaining('manage users'),
    })
    expect((await lose({ users: 'write' }, false)).privileges).toEqual({ users: 'write' })
  })
})

it('no row of a member is written, so a large group changes as quickly as a small one', async () => {
  const { admin, group, clerk } = office
  const before = await db().user.findUniqueOrThrow({ where: { id: clerk.id } })
  await updateGroup(admin.actor, group.id, { user_permissions: { mcp: 'read' } })
  expect(await db().user.findUniqueOrThrow({ where: { id: clerk.id } })).toEqual(before)
})
