import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '../db/database'
import { deleteUser } from '../deleted-users/delete-user'
import type { Privileges } from '../permissions/sections'
import { buildOrganisation, buildUser } from './test-support/build-user'
import { updateUser } from './update-user'
import type { UpdateUserInput } from './user.schema'

type Person = Awaited<ReturnType<typeof buildUser>>

let orgId: string
let admin: Person
let manager: Person

beforeEach(async () => {
  orgId = await buildOrganisation()
  admin = await buildUser({ orgId, isAdmin: true, privileges: { users: 'write' } })
  await buildUser({ orgId, isAdmin: true })
  manager = await buildUser({ orgId, privileges: { users: 'write', keys: 'read' } })
})

const onScreen = (person: Person, input: UpdateUserInput, whom = person) =>
  updateUser(person.actor, whom.id, input, { sparesOneself: true })
const rights = (privileges: Privileges, isAdmin = false) => ({ user_permissions: { isAdmin, privileges } })
const stored = ({ id }: Person) => db().user.findUnique({ where: { id } })

describe('on screens users cannot shut themselves out', () => {
  it.each([
    ['deactivates themselves', () => manager, { active: false }, 'active'],
    ['takes their admin rights away', () => admin, rights({ users: 'write' }), 'user_permissions.IsAdmin'],
    [
      'stops changing users',
      () => manager,
      rights({ users: 'read', keys: 'read' }),
      'user_permissions.users',
    ],
    ['drops the section altogether', () => manager, rights({ keys: 'read' }), 'user_permissions.users'],
  ])('who %s is told why not', async (_title, who, input, field) => {
    await expect(onScreen(who(), input)).rejects.toMatchObject({
      code: 'conflict',
      fieldErrors: { [field]: expect.stringMatching(/^You cannot /) },
    })
    expect(await stored(who())).toEqual(who().row)
    expect(await db().auditEvent.count({ where: { orgId } })).toBe(0)
  })

  it('nor deletes themselves', async () => {
    await expect(deleteUser(manager.actor, manager.id, { sparesOneself: true })).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringMatching(/^You cannot delete your own account/),
    })
    expect(await stored(manager)).toEqual(manager.row)
  })

  it('other changes of one’s own stay possible, and others can do it', async () => {
    await onScreen(manager, rights({ users: 'write' }))
    await onScreen(admin, rights({ users: 'write', keys: 'read' }, true))
    await onScreen(admin, rights({}), manager)
    await onScreen(admin, { active: false }, manager)
    await deleteUser(admin.actor, manager.id, { sparesOneself: true })
    expect(await stored(manager)).toBeNull()
  })
})

it('programs may, with their own key', async () => {
  await updateUser(admin.actor, admin.id, rights({ users: 'write' }))
  await deleteUser(manager.actor, manager.id)
  expect(await db().user.findUnique({ where: { id: admin.id } })).toMatchObject({ isAdmin: false })
  expect(await db().user.findUnique({ where: { id: manager.id } })).toBeNull()
})
