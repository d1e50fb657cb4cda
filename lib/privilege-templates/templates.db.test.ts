import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '../db/database'
import { firstWords } from '../i18n/test-support/first-words'
import { buildOrganisation, buildUser } from '../users/test-support/build-user'
import { createTemplate } from './create-template'
import { deleteTemplate } from './delete-template'
import { listTemplates } from './list-templates'
import { createTemplateInput } from './template.schema'
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

describe('a template', () => {
  it('is saved by an admin, with its event, and listed by name for whoever may change users', async () => {
    await save('Support')
    await save('billing 10')
    await save('Billing 9')
    expect(await names()).toEqual(['Billing 9', 'billing 10', 'Support'])
    expect((await listTemplates(manager.actor))[2]).toMatchObject({ name: 'Support', privileges, version: 1 })
    expect((await events())[0]).toMatchObject({
      action: 'template.created',
      result: 'done',
      actorId: admin.id,
      targetId: null,
      changes: { template: [null, 'Support'], privileges: [null, privileges] },
    })
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

  it('is renamed and given other privileges; nobody who has the old ones is touched', async () => {
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

  it('that is the same after a change leaves no trace', async () => {
    const { id } = await save('Support')
    await updateTemplate(admin.actor, { id, version: 1, name: 'Support', user_permissions: privileges })
    expect(await listTemplates(admin.actor)).toMatchObject([{ version: 1 }])
    expect(await events()).toHaveLength(1)
  })

  it('that somebody else changed since is left as it is', async () => {
    const { id } = await save('Support')
    await updateTemplate(admin.actor, { id, version: 1, name: 'Theirs' })
    const seen = { id, version: 1 }
    await expect(updateTemplate(admin.actor, { ...seen, name: 'Mine' })).rejects.toMatchObject({
      code: 'stale',
    })
    await expect(deleteTemplate(admin.actor, seen)).rejects.toMatchObject({ code: 'stale' })
    expect(await names()).toEqual(['Theirs'])
  })

  it('of another organisation is as good as missing', async () => {
    const { id } = await save('Support')
    const stranger = await buildUser({ isAdmin: true })
    const seen = { id, version: 1 }
    expect(await listTemplates(stranger.actor)).toEqual([])
    await expect(deleteTemplate(stranger.actor, seen)).rejects.toMatchObject({ code: 'not_found' })
    await expect(updateTemplate(stranger.actor, { ...seen, name: 'X' })).rejects.toMatchObject({
      code: 'not_found',
    })
    await createTemplate(stranger.actor, { name: 'Support', user_permissions: {} })
    expect(await names()).toEqual(['Support'])
  })

  it.each([['users: write'], ['users: read']])('is not for somebody with %s to change', async (who) => {
    const { id } = await save('Support')
    const { actor } = who === 'users: write' ? manager : reader
    const seen = { id, version: 1 }
    const refused = { code: 'forbidden' }
    await expect(save('Mine', who === 'users: write' ? manager : reader)).rejects.toMatchObject(refused)
    await expect(updateTemplate(actor, { ...seen, name: 'Mine' })).rejects.toMatchObject(refused)
    await expect(deleteTemplate(actor, seen)).rejects.toMatchObject(refused)
    expect(await names()).toEqual(['Support'])
  })

  it('is shown to nobody who cannot change privileges', async () => {
    await expect(listTemplates(reader.actor)).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('what a template can hold', () => {
  const message = (input: object) => firstWords(createTemplateInput.safeParse(input))

  it('is sections, never the admin switch', () => {
    expect(message({ name: 'X', user_permissions: { IsAdmin: 'admin' } })).toBe(
      'A template cannot make a user an admin',
    )
    expect(message({ name: 'X', user_permissions: { nonsense: 'read' } })).toMatch(/is not a section/)
    expect(message({ name: '  ', user_permissions: {} })).toBe('Name is required')
  })

  it('has one form for names that look the same', () => {
    const parsed = createTemplateInput.parse({ name: ' e\u0301lan ', user_permissions: { apis: 'deny' } })
    expect(parsed).toEqual({ name: 'élan', user_permissions: {} })
  })
})
