import { beforeEach, expect, it } from 'vitest'
import { buildOrganisation, buildUser } from '../users/test-support/build-user'
import { deleteUser } from './delete-user'
import { listDeletedUsers } from './list-deleted-users'

type Person = Awaited<ReturnType<typeof buildUser>>

let orgId: string
let admin: Person
let manager: Person
let person: Person

beforeEach(async () => {
  orgId = await buildOrganisation()
  admin = await buildUser({ orgId, isAdmin: true })
  manager = await buildUser({ orgId, firstName: 'Mia', privileges: { users: 'write', keys: 'read' } })
  person = await buildUser({ orgId, firstName: 'Pia', privileges: { keys: 'read' } })
})

const listed = async (by: Person, query?: string) =>
  (await listDeletedUsers(by.actor, { query, page: 1 })).users.map(({ id }) => id)

it('has the newest first, says who deleted whom and when they are erased, and is searched', async () => {
  const other = await buildUser({ orgId, firstName: 'Zoë' })
  await deleteUser(manager.actor, person.id)
  await deleteUser(admin.actor, other.id)
  expect(await listed(admin)).toEqual([other.id, person.id])
  for (const query of ['pia sm', person.row.emailAddress.toUpperCase(), person.id]) {
    expect(await listed(admin, query)).toEqual([person.id])
  }
  const { users, total } = await listDeletedUsers(admin.actor, { query: 'pia', page: 1 })
  expect(total).toBe(1)
  expect(users[0]).toMatchObject({ deletedByName: 'Mia Smith', privileges: { keys: 'read' } })
  expect(Number(users[0]?.erasedAt) - Number(users[0]?.deletedAt)).toBe(30 * 86_400_000)
  expect(JSON.stringify(users)).not.toMatch(/hash|cipher/i)
})

it('is for users who may change users, each of their own organisation', async () => {
  const reader = await buildUser({ orgId, privileges: { users: 'read' } })
  const stranger = await buildUser({ isAdmin: true })
  await deleteUser(admin.actor, person.id)
  expect(await listed(manager)).toEqual([person.id])
  expect(await listed(stranger)).toEqual([])
  await expect(listed(reader)).rejects.toMatchObject({ code: 'forbidden' })
})
