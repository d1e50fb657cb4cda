import { expect, it } from 'vitest'
import { buildGroup, buildUser } from '../users/test-support/build-user'
import { previewGroup } from './preview-group'
import { buildGroupOffice } from './test-support/build-group-office'

it('says how many lose and gain something: not who has it from elsewhere, and no admin', async () => {
  const { admin, orgId } = await buildGroupOffice()
  const [own, other, alone, boss] = [
    await buildUser({ orgId, privileges: { apis: 'write' } }),
    await buildUser({ orgId }),
    await buildUser({ orgId }),
    await buildUser({ orgId, isAdmin: true }),
  ]
  await buildGroup({ orgId, privileges: { apis: 'read' }, members: [other.id] })
  const members = [own.id, other.id, alone.id, boss.id]
  const { id } = await buildGroup({ orgId, privileges: { apis: 'write', log: 'read' }, members })
  const all = { members: 4, loses: 3, gains: 0 }
  const sections = [
    { section: 'apis', loses: 2, gains: 0 },
    { section: 'log', loses: 3, gains: 0 },
  ]
  expect(await previewGroup(admin.actor, id, null)).toEqual({ ...all, sections })
  expect(await previewGroup(admin.actor, id, { isActive: false })).toEqual({ ...all, sections })
  const changed = { apis: 'read', log: 'read', keys: 'read' } as const
  expect(await previewGroup(admin.actor, id, { privileges: changed })).toEqual({
    members: 4,
    loses: 2,
    gains: 3,
    sections: [
      { section: 'apis', loses: 2, gains: 0 },
      { section: 'keys', loses: 0, gains: 3 },
    ],
  })
  expect(await previewGroup(admin.actor, id, {})).toEqual({ members: 4, loses: 0, gains: 0, sections: [] })
})
