import { beforeEach, expect, it } from 'vitest'
import { buildUser } from '../users/test-support/build-user'
import { listTemplates } from './list-templates'

import { buildOffice, type Office, privileges } from './test-support/build-office'

let office: Office

beforeEach(async () => {
  office = await buildOffice()
})

it('has them by name, as a reader counts, for users who may change users', async () => {
  for (const name of ['Support', 'billing 10', 'Billing 9']) await office.save(name)
  const listed = await listTemplates(office.manager.actor)
  expect(listed.map(({ name }) => name)).toEqual(['Billing 9', 'billing 10', 'Support'])
  expect(listed[2]).toMatchObject({ name: 'Support', privileges, version: 1 })
})

it('has none of another organisation', async () => {
  await office.save('Support')
  expect(await listTemplates((await buildUser({ isAdmin: true })).actor)).toEqual([])
})

it('is not shown to users who cannot change privileges', async () => {
  await expect(listTemplates(office.reader.actor)).rejects.toMatchObject({ code: 'forbidden' })
})
