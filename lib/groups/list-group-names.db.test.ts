import { expect, it } from 'vitest'
import { buildGroup, buildUser } from '../users/test-support/build-user'
import { listGroupNames } from './list-group-names'
import { buildGroupOffice } from './test-support/build-group-office'

it('groups are offered by name, with what the actor may put users into', async () => {
  const { admin, manager, clerk, orgId } = await buildGroupOffice()
  await buildGroup({ orgId, name: 'Editors', privileges: { apis: 'write' }, isActive: false })
  const offered = async (actor = manager.actor) =>
    (await listGroupNames(actor)).map(({ name, canBeJoined }) => `${name}: ${canBeJoined}`)
  expect(await offered()).toEqual(['Editors: false', 'Support: true'])
  expect(await offered(admin.actor)).toEqual(['Editors: true', 'Support: true'])
  const reader = await buildUser({ orgId, privileges: { users: 'read' } })
  expect(await offered(reader.actor)).toEqual(['Editors: false', 'Support: false'])
  await expect(offered(clerk.actor)).rejects.toMatchObject({ code: 'forbidden' })
})
