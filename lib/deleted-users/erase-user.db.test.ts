import { beforeEach, expect, it } from 'vitest'
import { db } from '../db/database'
import { buildOrganisation, buildUser } from '../users/test-support/build-user'
import { deleteUser } from './delete-user'
import { eraseUser } from './erase-user'
import { restoreUser } from './restore-user'

type Person = Awaited<ReturnType<typeof buildUser>>

let orgId: string
let admin: Person
let person: Person

beforeEach(async () => {
  orgId = await buildOrganisation()
  admin = await buildUser({ orgId, isAdmin: true })
  person = await buildUser({ orgId, firstName: 'Pia' })
})

it('leaves nothing but the audit log', async () => {
  await db().mail.create({
    data: {
      id: person.id,
      orgId,
      userId: person.id,
      kind: 'invitation',
      toAddress: person.row.emailAddress,
    },
  })
  await deleteUser(admin.actor, person.id)
  await eraseUser(admin.actor, person.id)
  expect(await db().deletedUser.count({ where: { orgId } })).toBe(0)
  expect(await db().mail.count({ where: { userId: person.id } })).toBe(0)
  await expect(restoreUser(admin.actor, { id: person.id })).rejects.toMatchObject({ code: 'not_found' })
  const events = await db().auditEvent.findMany({ where: { targetId: person.id }, orderBy: { id: 'asc' } })
  expect(events.at(-1)).toMatchObject({ action: 'user.erased', actorKind: 'key', targetName: 'Pia Smith' })
})

it('is for admins, and only for users who are deleted already', async () => {
  const manager = await buildUser({ orgId, privileges: { users: 'write' } })
  const reader = await buildUser({ orgId, privileges: { users: 'read' } })
  const stranger = await buildUser({ isAdmin: true })
  await expect(eraseUser(admin.actor, person.id)).rejects.toMatchObject({ code: 'not_found' })
  await deleteUser(admin.actor, person.id)
  for (const { actor } of [manager, reader]) {
    await expect(eraseUser(actor, person.id)).rejects.toMatchObject({ code: 'forbidden' })
  }
  await expect(eraseUser(stranger.actor, person.id)).rejects.toMatchObject({ code: 'not_found' })
  expect(await db().deletedUser.count({ where: { orgId } })).toBe(1)
})
