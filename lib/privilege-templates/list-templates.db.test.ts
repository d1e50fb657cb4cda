import { beforeEach, expect, it } from 'vitest'
import { buildOrganisation, buildUser } from '../users/test-support/build-user'
import { createTemplate } from './create-template'
import { listTemplates } from './list-templates'

type Person = Awaited<ReturnType<typeof buildUser>>

let orgId: string
let admin: Person
let manager: Person
let reader: Person

beforeEach(async () => {
  orgId = await buildOrganisation()
  admin = await buildUser({ orgId, isAdmin: true })
  manager = await buildUser({ orgId, privileges: { users: 'write', keys: 'read' } })
  reader = await buildUser({ orgId, privileges: { users: 'read' } })
})

const privileges = { apis: 'read', keys: 'write' } as const
const save = (name: string, by = admin) => createTemplate(by.actor, { name, user_permissions: privileges })

it('has them by name, as a reader counts, for users who may change users', async () => {
  for (const name of ['Support', 'billing 10', 'Billing 9']) await save(name)
  const listed = await listTemplates(manager.actor)
  expect(listed.map(({ name }) => name)).toEqual(['Billing 9', 'billing 10', 'Support'])
  expect(listed[2]).toMatchObject({ name: 'Support', privileges, version: 1 })
})

it('has none of another organisation', async () => {
  await save('Support')
  expect(await listTemplates((await buildUser({ isAdmin: true })).actor)).toEqual([])
})

it('is not shown to users who cannot change privileges', async () => {
  await expect(listTemplates(reader.actor)).rejects.toMatchObject({ code: 'forbidden' })
})
