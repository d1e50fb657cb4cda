import { expect, it } from 'vitest'
import { callApi } from '../api/test-support/call-api'
import { db } from '../db/database'
import { buildUser } from '../users/test-support/build-user'
import { renewAccessKey } from './renew-access-key'
import { revealAccessKey } from './reveal-access-key'

it('ends the old key, makes a new one that no user has seen, and leaves an event', async () => {
  const admin = await buildUser({ isAdmin: true })
  const person = await buildUser({ orgId: admin.row.orgId })
  await db().user.update({ where: { id: person.id }, data: { accessKeyRights: { keys: 'read' } } })
  const statusOf = async (key: string) => (await callApi('GET', `/api/users/${person.id}`, { key })).status
  expect(await statusOf(person.accessKey)).toBe(200)

  expect(await renewAccessKey(admin.actor, person.id)).toMatchObject({ version: person.row.version + 1 })
  expect(await statusOf(person.accessKey)).toBe(401)
  expect(await db().user.findUnique({ where: { id: person.id } })).toMatchObject({ accessKeyRights: null })
  expect(await db().auditEvent.findMany({ where: { targetId: person.id } })).toMatchObject([
    { action: 'access_key.renewed', actorId: admin.id, changes: {} },
  ])
  expect(await statusOf(await revealAccessKey(admin.actor, person.id))).toBe(200)
})

it('is for the user, for users with users: write, and of an admin for admins', async () => {
  const admin = await buildUser({ isAdmin: true })
  const { orgId } = admin.row
  const manager = await buildUser({ orgId, privileges: { users: 'write' } })
  const reader = await buildUser({ orgId, privileges: { users: 'read' } })
  const person = await buildUser({ orgId })
  const stranger = await buildUser({ isAdmin: true })
  await expect(renewAccessKey(reader.actor, person.id)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(renewAccessKey(manager.actor, admin.id)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(renewAccessKey(stranger.actor, person.id)).rejects.toMatchObject({ code: 'not_found' })
  expect(await db().user.findUnique({ where: { id: person.id } })).toMatchObject({
    accessKeyHash: person.row.accessKeyHash,
  })
  await renewAccessKey(manager.actor, person.id)
  await renewAccessKey(reader.actor, reader.id)
  const renewed = await db().auditEvent.findMany({
    where: { orgId, action: 'access_key.renewed' },
    orderBy: { id: 'asc' },
  })
  expect(renewed.map(({ actorId, targetId }) => [actorId, targetId])).toEqual([
    [manager.id, person.id],
    [reader.id, reader.id],
  ])
})
