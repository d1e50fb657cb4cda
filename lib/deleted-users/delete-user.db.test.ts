import { beforeEach, expect, it } from 'vitest'
import { buildSession } from '../api/test-support/call-api'
import { db } from '../db/database'
import { issueLink } from '../links/account-link'
import { buildOrganisation, buildUser } from '../users/test-support/build-user'
import { deleteUser } from './delete-user'

type Person = Awaited<ReturnType<typeof buildUser>>

let orgId: string
let admin: Person
let manager: Person
let person: Person

beforeEach(async () => {
  orgId = await buildOrganisation()
  admin = await buildUser({ orgId, isAdmin: true })
  manager = await buildUser({ orgId, privileges: { users: 'write' } })
  person = await buildUser({ orgId })
})

const isThere = async ({ id }: Person) => (await db().user.count({ where: { id } })) === 1

it('moves the user to the deleted ones, ends sessions and links, and leaves an event', async () => {
  await buildSession(person.id)
  await issueLink(db(), person.id, 'password_reset', { isOwnRequest: true })
  await deleteUser(manager.actor, person.id)

  expect(await isThere(person)).toBe(false)
  expect(await db().deletedUser.findMany({ where: { orgId } })).toMatchObject([{ id: person.id }])
  expect(await db().session.count({ where: { userId: person.id } })).toBe(0)
  expect(await db().accountLink.count({ where: { userId: person.id } })).toBe(0)
  expect(await db().auditEvent.findMany({ where: { targetId: person.id } })).toMatchObject([
    {
      action: 'user.deleted',
      actorId: manager.id,
      changes: { emailAddress: [person.row.emailAddress, null] },
    },
  ])
})

it('of another version than the one that was seen changes nothing', async () => {
  const seen = { expectedVersion: person.row.version + 1 }
  await expect(deleteUser(admin.actor, person.id, seen)).rejects.toMatchObject({ code: 'stale' })
  expect(await isThere(person)).toBe(true)
  await deleteUser(admin.actor, person.id, { expectedVersion: person.row.version })
  expect(await isThere(person)).toBe(false)
})

it('of oneself is refused on screens, and of the last admin everywhere', async () => {
  const onScreens = { sparesOneself: true }
  await expect(deleteUser(manager.actor, manager.id, onScreens)).rejects.toMatchObject({ code: 'conflict' })
  await expect(deleteUser(admin.actor, admin.id)).rejects.toMatchObject({ code: 'conflict' })
  expect(await Promise.all([isThere(manager), isThere(admin)])).toEqual([true, true])
})

it('needs users: write, and an admin for an admin; other organisations do not exist', async () => {
  const reader = await buildUser({ orgId, privileges: { users: 'read' } })
  const stranger = await buildUser({ isAdmin: true })
  await expect(deleteUser(reader.actor, person.id)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(deleteUser(manager.actor, admin.id)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(deleteUser(stranger.actor, person.id)).rejects.toMatchObject({ code: 'not_found' })
  await expect(deleteUser(admin.actor, 'no id')).rejects.toMatchObject({ code: 'not_found' })
  expect(await db().deletedUser.count({ where: { orgId } })).toBe(0)
})
