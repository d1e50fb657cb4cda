import { beforeEach, describe, expect, it } from 'vitest'
import { compareUser } from './compare-user'
import { buildOrganisation, buildUser } from './test-support/build-user'
import { updateUser } from './update-user'

type Person = Awaited<ReturnType<typeof buildUser>>

let orgId: string
let admin: Person
let manager: Person
let person: Person

beforeEach(async () => {
  orgId = await buildOrganisation()
  admin = await buildUser({ orgId, firstName: 'Ann', isAdmin: true })
  manager = await buildUser({ orgId, firstName: 'Mia', privileges: { users: 'write', keys: 'write' } })
  person = await buildUser({ orgId, privileges: { keys: 'read', apis: 'read' } })
})

describe('who made a user what they are', () => {
  it('is told field by field, privileges by section, the last one each', async () => {
    await updateUser(manager.actor, person.id, { first_name: 'Old', last_name: 'Old' })
    await updateUser(admin.actor, person.id, {
      first_name: 'New',
      user_permissions: { isAdmin: true, privileges: { keys: 'write', apis: 'read' } },
    })
    await updateUser(admin.actor, person.id, { active: false })

    const { user, authors } = await compareUser(manager.actor, person.id)
    expect(user).toMatchObject({ firstName: 'New', version: 4, privileges: { keys: 'write', apis: 'read' } })
    const ann = { name: 'Ann Smith', isYou: false, at: expect.any(Date) }
    expect(authors).toEqual({
      first_name: ann,
      last_name: { name: 'Mia Smith', isYou: true, at: expect.any(Date) },
      active: ann,
      'user_permissions.IsAdmin': ann,
      'user_permissions.keys': ann,
    })
  })

  it('is not told to those who may neither change the user nor read the audit log', async () => {
    const reader = await buildUser({ orgId, privileges: { users: 'read' } })
    const auditor = await buildUser({ orgId, privileges: { users: 'read', audit_logs: 'read' } })
    await updateUser(admin.actor, person.id, { last_name: 'New' })
    expect((await compareUser(reader.actor, person.id)).authors).toEqual({})
    expect((await compareUser(auditor.actor, person.id)).authors).toMatchObject({
      last_name: { name: 'Ann Smith' },
    })
  })

  it('names no one to actors who may not know of other users', async () => {
    await updateUser(admin.actor, person.id, { last_name: 'New' })
    const { authors } = await compareUser(person.actor, person.id)
    expect(authors.last_name).toMatchObject({ name: null, isYou: false })
    await expect(compareUser(person.actor, manager.id)).rejects.toMatchObject({ code: 'not_found' })
  })
})
