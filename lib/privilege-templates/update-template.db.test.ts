import { beforeEach, expect, it } from 'vitest'
import { db } from '../db/database'
import { buildOrganisation, buildUser } from '../users/test-support/build-user'
import { createTemplate } from './create-template'
import { listTemplates } from './list-templates'
import { updateTemplate } from './update-template'

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

it('is renamed and given other privileges; users who have the old ones keep them', async () => {
  const { id } = await save('Support')
  const given = await buildUser({ orgId, privileges })
  const renamed = await updateTemplate(admin.actor, { id, version: 1, name: 'Helpdesk' })
  expect(renamed).toMatchObject({ name: 'Helpdesk', privileges, version: 2 })
  await updateTemplate(admin.actor, { id, version: 2, user_permissions: { log: 'read' } })

  expect(await listTemplates(admin.actor)).toMatchObject([
    { name: 'Helpdesk', privileges: { log: 'read' }, version: 3 },
  ])
  expect((await events()).slice(1)).toMatchObject([
    { action: 'template.updated', changes: { template: ['Support', 'Helpdesk'] } },
    {
      action: 'template.updated',
      changes: { template: ['Helpdesk', 'Helpdesk'], privileges: [privileges, { log: 'read' }] },
    },
  ])
  expect(await db().user.findUnique({ where: { id: given.id } })).toMatchObject({ privileges, version: 1 })
})

it('that is the same after a change leaves no trace', async () => {
  const { id } = await save('Support')
  await updateTemplate(admin.actor, { id, version: 1, name: 'Support', user_permissions: privileges })
  expect(await listTemplates(admin.actor)).toMatchObject([{ version: 1 }])
  expect(await events()).toHaveLength(1)
})

it('that another admin changed since is left as it is', async () => {
  const { id } = await save('Support')
  await updateTemplate(admin.actor, { id, version: 1, name: 'Theirs' })
  const mine = updateTemplate(admin.actor, { id, version: 1, name: 'Mine' })
  await expect(mine).rejects.toMatchObject({ code: 'stale' })
  expect(await names()).toEqual(['Theirs'])
})

it.each(['users: write', 'users: read'])('is not for a user with %s', async (who) => {
  const { id } = await save('Support')
  const { actor } = who === 'users: write' ? manager : reader
  await expect(updateTemplate(actor, { id, version: 1, name: 'Mine' })).rejects.toMatchObject({
    code: 'forbidden',
  })
  expect(await names()).toEqual(['Support'])
})

it('of another organisation is as good as missing', async () => {
  const { id } = await save('Support')
  const { actor } = await buildUser({ isAdmin: true })
  await expect(updateTemplate(actor, { id, version: 1, name: 'Mine' })).rejects.toMatchObject({
    code: 'not_found',
  })
  expect(await names()).toEqual(['Support'])
})
