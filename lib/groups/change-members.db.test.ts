import { beforeEach, describe, expect, it } from 'vitest'
import { callApi } from '../api/test-support/call-api'
import { db } from '../db/database'
import { buildUser } from '../users/test-support/build-user'
import { changeMembers } from './change-members'
import { changeMembersInput } from './group.schema'
import { buildGroupOffice } from './test-support/build-group-office'

type Office = Awaited<ReturnType<typeof buildGroupOffice>>
let office: Office
beforeEach(async () => {
  office = await buildGroupOffice()
})

describe('members of a group', () => {
  it('are added and removed together, each with an event and a new version', async () => {
    const { admin, manager, clerk, group, orgId, events, membersOf } = office
    const other = await buildUser({ orgId })
    const done = await changeMembers(manager.actor, group.id, {
      add: [other.id, manager.id],
      remove: [clerk.id],
    })
    expect(done).toEqual({ added: 2, removed: 1 })
    expect(await membersOf(group.id)).toEqual([manager.id, other.id].sort())
    const told = (await events()).map(({ action, targetId, changes }) => ({ action, targetId, changes }))
    expect(told).toHaveLength(3)
    expect(told).toContainEqual({
      action: 'user.groups_changed',
      targetId: clerk.id,
      changes: { groups: [['Support'], []] },
    })
    const rows = await db().user.findMany({
      where: { id: { in: [other.id, clerk.id] } },
      orderBy: { id: 'desc' },
    })
    expect(rows.map(({ version }) => version)).toEqual([2, 3])
    const row = await db().groupMember.findFirst({ where: { userId: other.id } })
    expect(row).toMatchObject({ addedById: manager.id, addedByName: manager.actor.name })
    // Again is no change.
    expect(await changeMembers(admin.actor, group.id, { add: [other.id], remove: [clerk.id] })).toEqual({
      added: 0,
      removed: 0,
    })
    expect(await events()).toHaveLength(3)
  })

  it('are all changed or none, with the reasons by id', async () => {
    const { admin, manager, clerk, group, orgId, events, membersOf } = office
    const other = await buildUser({ orgId })
    const elsewhere = await buildUser()
    const missing = 'f'.repeat(24)
    const add = [other.id, admin.id, missing, elsewhere.id, 'no id']
    const body = { add, remove: [clerk.id] }
    const reply = await callApi('POST', `/api/groups/${group.id}/members`, { key: manager.accessKey, body })
    expect(reply.status).toBe(403)
    expect(reply.json).toEqual({
      Status: 'Error',
      Message: 'Nothing was changed: some of these users cannot be added or removed',
      Meta: {
        [admin.id]: expect.stringContaining('more privileges'),
        [missing]: 'This user no longer exists',
        [elsewhere.id]: 'This user no longer exists',
        'no id': 'This user no longer exists',
      },
    })
    expect(await membersOf(group.id)).toEqual([clerk.id])
    expect((await events()).map(({ action }) => action)).toEqual(['act.refused'])
  })

  it('are at most 1,000 at once, and named once', async () => {
    const problems = (sent: object) =>
      changeMembersInput.safeParse(sent).error?.issues.map(({ path, message }) => `${path}: ${message}`)
    const ids = Array.from({ length: 1001 }, (_, at) => at.toString(16).padStart(24, '0'))
    expect(problems({ add: ids })).toEqual(['add: Must have at most 1000 ids'])
    expect(problems({})).toEqual(['add: Name users to add or to remove'])
    expect(problems({ add: ids.slice(0, 2), remove: ids.slice(1, 3) })).toHaveLength(1)
    expect(problems({ add: 'all' })).toEqual(['add: Must be a list of user ids'])
  })

  it('two who change the same members at once both have their way', async () => {
    const { admin, manager, clerk, orgId } = office
    const groups = await Promise.all(
      ['A', 'B', 'C', 'D'].map((name) =>
        db().userGroup.create({
          data: { id: `${name.toLowerCase()}`.repeat(24), orgId, name: `${name}${orgId}`, privileges: {} },
        }),
      ),
    )
    const ids = groups.map(({ id }) => id)
    await Promise.all(
      ids.flatMap((id) => [
        changeMembers(admin.actor, id, { add: [clerk.id], remove: [] }),
        changeMembers(manager.actor, id, { add: [clerk.id], remove: [] }),
      ]),
    )
    const { groupIds } = await db().user.findUniqueOrThrow({ where: { id: clerk.id } })
    expect(groupIds).toEqual(expect.arrayContaining(ids))
    await db().userGroup.deleteMany({ where: { id: { in: ids } } })
  })
})
