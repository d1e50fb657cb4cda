import { expect, it } from 'vitest'
import { db } from '../db/database'
import { buildUser } from '../users/test-support/build-user'
import { listMembers } from './list-members'
import { buildGroupOffice } from './test-support/build-group-office'

it('members are listed by name and found by words, with who added them', async () => {
  const { manager, clerk, group, orgId } = await buildGroupOffice()
  const ann = await buildUser({ orgId, firstName: 'Ann' })
  await db().groupMember.create({ data: { userId: ann.id, groupId: group.id, addedByName: 'Boss' } })
  const list = (query: string) => listMembers(manager.actor, group.id, { query, page: 1 })
  const { members, total } = await list('')
  expect(total).toBe(2)
  expect(members.map(({ id, addedByName }) => [id, addedByName])).toEqual([
    [ann.id, 'Boss'],
    [clerk.id, 'Test'],
  ])
  expect((await list('cleo')).members.map(({ id }) => id)).toEqual([clerk.id])
})
