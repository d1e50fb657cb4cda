import { beforeEach, expect, it } from 'vitest'
import { db } from '../db/database'
import { buildOrganisation, buildUser } from '../users/test-support/build-user'
import { createTemplate } from './create-template'
import { deleteTemplate } from './delete-template'
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

it('is deleted with its event', async () => {
  const { id } = await save('Support')
  await deleteTemplate(admin.actor, { id, version: 1 })
  expect(await names()).toEqual([])
  expect((await events()).at(-1)).toMatchObject({
    action: 'template.deleted',
    changes: { template: ['Support', null], privileges: [privileges, null] },
  })
  await expect(deleteTemplate(admin.actor, { id, version: 1 })).rejects.toMatchObject({ code: 'not_found' })
})

it('that another admin changed since is left as it is', async () => {
  const { id } = await save('Support')
  await updateTemplate(admin.actor, { id, version: 1, name: 'Theirs' })
  await expect(deleteTemplate(admin.actor, { id, version: 1 })).rejects.toMatchObject({ code: 'stale' })
  expect(await names()).toEqual(['Theirs'])
})

it.each(['users: write', 'users: read'])('is not for a user with %s', async (who) => {
  const { id } = await save('Support')
  const { actor } = who === 'users: write' ? manager : reader
  await expect(deleteTemplate(actor, { id, version: 1 })).rejects.toMatchObject({ code: 'forbidden' })
  expect(await names()).toEqual(['Support'])
})

it('of another organisation is as good as missing', async () => {
  const { id } = await save('Support')
  const { actor } = await buildUser({ isAdmin: true })
  await expect(deleteTemplate(actor, { id, version: 1 })).rejects.toMatchObject({ code: 'not_found' })
  expect(await names()).toEqual(['Support'])
})
