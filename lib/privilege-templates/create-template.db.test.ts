import { beforeEach, expect, it } from 'vitest'
import { buildUser } from '../users/test-support/build-user'

import { buildOffice, type Office, privileges } from './test-support/build-office'

let office: Office

beforeEach(async () => {
  office = await buildOffice()
})

it('saves it for the organisation, with its event', async () => {
  expect(await office.save('Support')).toMatchObject({ name: 'Support', privileges, version: 1 })
  expect(await office.events()).toMatchObject([
    {
      action: 'template.created',
      result: 'done',
      actorId: office.admin.id,
      targetId: null,
      changes: { template: [null, 'Support'], privileges: [null, privileges] },
    },
  ])
})

it('has a name of its own, whatever the case, also when two admins save at the same moment', async () => {
  await office.save('Support')
  await expect(office.save('SUPPORT')).rejects.toMatchObject({
    code: 'conflict',
    fieldErrors: { name: 'A template with this name already exists: choose another name' },
  })
  const other = await buildUser({ orgId: office.orgId, isAdmin: true })
  const both = await Promise.allSettled([office.save('Élan'), office.save('élan', other)])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await office.names()).toHaveLength(2)
  expect(await office.events()).toHaveLength(2)
})

it('takes a name that another organisation has', async () => {
  await office.save('Support')
  await office.save('Support', await buildUser({ isAdmin: true }))
  expect(await office.names()).toEqual(['Support'])
})

it.each(['users: write', 'users: read'])('is not for a user with %s', async (who) => {
  const mine = office.save('Mine', who === 'users: write' ? office.manager : office.reader)
  await expect(mine).rejects.toMatchObject({ code: 'forbidden' })
  expect(await office.names()).toEqual([])
})
