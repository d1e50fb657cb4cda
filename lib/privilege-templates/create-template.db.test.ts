import { beforeEach, expect, it } from 'vitest'
import { db } from '../db/database'
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
const names = async () => (await listTemplates(admin.actor)).map(({ name }) => name)
const events = () => db().auditEvent.findMany({ where: { orgId }, orderBy: { id: 'asc' } })

it('saves it for the organisation, with its event', async () => {
  expect(await save('Support')).toMatchObject({ name: 'Support', privileges, version: 1 })
  expect(await events()).toMatchObject([
    {
      action: 'template.created',
      result: 'done',
      actorId: admin.id,
      targetId: null,
      changes: { template: [null, 'Support'], privileges: [null, privileges] },
    },
  ])
})

it('has a name of its own, whatever the case, also when two admins save at the same moment', async () => {
  await save('Support')
  await expect(save('SUPPORT')).rejects.toMatchObject({
    code: 'conflict',
    fieldErrors: { name: 'A template with this name already exists: choose another name' },
  })
  const other = await buildUser({ orgId, isAdmin: true })
  const both = await Promise.allSettled([save('Élan'), save('élan', other)])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await names()).toHaveLength(2)
  expect(await events()).toHaveLength(2)
})

it('takes a name that another organisation has', async () => {
  await save('Support')
  await save('Support', await buildUser({ isAdmin: true }))
  expect(await names()).toEqual(['Support'])
})

it.each(['users: write', 'users: read'])('is not for a user with %s', async (who) => {
  const mine = save('Mine', who === 'users: write' ? manager : reader)
  await expect(mine).rejects.toMatchObject({ code: 'forbidden' })
  expect(await names()).toEqual([])
})
