import { expect, it } from 'vitest'
import { buildUser } from '../users/test-support/build-user'
import { planMembers } from './plan-members'
import { buildGroupOffice } from './test-support/build-group-office'

it('says of each address whose user it is, and why they cannot be added', async () => {
  const { manager, admin, clerk, group, orgId } = await buildGroupOffice()
  const other = await buildUser({ orgId })
  const elsewhere = await buildUser()
  const addresses = [other, clerk, admin, elsewhere].map(({ row }) => row.emailAddress)
  const plan = await planMembers(manager.actor, {
    id: group.id,
    addresses: [addresses[0]?.toUpperCase() ?? '', ...addresses.slice(1), 'no address'],
  })
  expect(plan.map(({ outcome, user }) => [outcome, user?.id])).toEqual([
    ['add', other.id],
    ['member', clerk.id],
    ['refused', admin.id],
    ['refused', undefined],
    ['refused', undefined],
  ])
  await expect(planMembers(clerk.actor, { id: group.id, addresses })).rejects.toMatchObject({
    code: 'forbidden',
  })
})
