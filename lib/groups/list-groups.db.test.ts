import { expect, it } from 'vitest'
import { buildGroup, buildUser } from '../users/test-support/build-user'
import { getGroup, listGroups } from './list-groups'
import { buildGroupOffice } from './test-support/build-group-office'

it('groups are listed by name with their members, page by page, and found by words', async () => {
  const { admin, orgId, clerk, manager, group } = await buildGroupOffice()
  await buildGroup({ orgId, name: 'Team 10', members: [clerk.id, manager.id] })
  await buildGroup({ orgId, name: 'team 9' })
  await buildGroup({ orgId: (await buildUser()).row.orgId, name: 'Elsewhere' })
  const list = async (query: string, page: number | 'all' = 'all') => {
    const { groups, ...counts } = await listGroups(admin.actor, { query, page, pageSize: 2 })
    return { ...counts, groups: groups.map(({ name, memberCount }) => `${name}: ${memberCount}`) }
  }
  expect(await list('')).toEqual({
    groups: ['Support: 1', 'team 9: 0', 'Team 10: 2'],
    total: 3,
    pageCount: 1,
  })
  expect(await list('', 2)).toEqual({ groups: ['Team 10: 2'], total: 3, pageCount: 2 })
  expect(await list('TEAM 1')).toMatchObject({ groups: ['Team 10: 2'], total: 1 })
  expect(await list('nothing')).toEqual({ groups: [], total: 0, pageCount: 1 })
  expect((await getGroup(admin.actor, group.id)).name).toBe('Support')
  for (const id of ['f'.repeat(24), 'no id']) {
    await expect(getGroup(admin.actor, id)).rejects.toMatchObject({ code: 'not_found' })
  }
})
