import { beforeEach, expect, it } from 'vitest'
import { db } from '../../db/database'
import { buildOrganisation, buildUser } from '../test-support/build-user'
import { exportUsers } from './export-users'

type Person = Awaited<ReturnType<typeof buildUser>>

let orgId: string
let reader: Person

beforeEach(async () => {
  orgId = await buildOrganisation()
  reader = await buildUser({ orgId, privileges: { users: 'read' } })
})

async function idsOf(exported: Awaited<ReturnType<typeof exportUsers>>): Promise<string[]> {
  const ids: string[] = []
  for await (const batch of exported) ids.push(...batch.map(({ id }) => id))
  return ids
}

it('has the users that the filter lets through in the order they were added, and is an event', async () => {
  await buildUser({ isActive: false })
  const inactive = [await buildUser({ orgId, isActive: false }), await buildUser({ orgId, isActive: false })]
  expect(await idsOf(await exportUsers(reader.actor, { status: 'inactive' }))).toEqual(
    inactive.map(({ id }) => id),
  )
  expect(await db().auditEvent.findMany({ where: { orgId } })).toMatchObject([
    { action: 'users.exported', actorId: reader.id, changes: { status: [null, 'inactive'] } },
  ])
})

it('is for users who may see the list', async () => {
  const person = await buildUser({ orgId })
  await expect(exportUsers(person.actor, {})).rejects.toMatchObject({ code: 'forbidden' })
  expect(await db().auditEvent.count({ where: { orgId, action: 'users.exported' } })).toBe(0)
})

it('ends for a reader who loses the right in the middle', async () => {
  const exported = await exportUsers(reader.actor, {})
  await db().user.update({ where: { id: reader.id }, data: { privileges: {} } })
  await expect(idsOf(exported)).rejects.toMatchObject({ code: 'forbidden' })
})
