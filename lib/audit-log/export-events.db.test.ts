import { beforeEach, expect, it } from 'vitest'
import { db } from '../db/database'
import { setActive } from '../users/set-active'
import { buildOrganisation, buildUser } from '../users/test-support/build-user'
import type { AuditEventView } from './audit-event-view'
import { exportEvents } from './export-events'

type Person = Awaited<ReturnType<typeof buildUser>>

let orgId: string
let admin: Person
let person: Person

beforeEach(async () => {
  orgId = await buildOrganisation()
  admin = await buildUser({ orgId, isAdmin: true })
  person = await buildUser({ orgId })
  await setActive(admin.actor, person.id, false)
  await setActive(admin.actor, person.id, true)
})

async function actionsOf(exported: AsyncGenerator<AuditEventView[]>) {
  const events: AuditEventView[] = []
  for await (const batch of exported) events.push(...batch)
  return events.map(({ action }) => action)
}

it('has the events of the filter, the newest first, and is an event itself', async () => {
  const reader = await buildUser({ orgId, privileges: { audit_logs: 'read' } })
  expect(await actionsOf(await exportEvents(reader.actor, { person: person.id }, 'csv'))).toEqual([
    'user.activated',
    'user.deactivated',
  ])
  const [event] = await db().auditEvent.findMany({ where: { orgId }, orderBy: { id: 'desc' }, take: 1 })
  expect(event).toMatchObject({
    action: 'audit_log.exported',
    actorId: reader.id,
    changes: { format: [null, 'csv'], person: [null, person.id] },
  })
})

it('needs audit_logs: read, and has nothing of another organisation', async () => {
  const stranger = await buildUser({ isAdmin: true })
  expect(await actionsOf(await exportEvents(stranger.actor, {}, 'json'))).toEqual(['audit_log.exported'])
  await expect(exportEvents(person.actor, {}, 'csv')).rejects.toMatchObject({ code: 'forbidden' })
  expect(await db().auditEvent.count({ where: { orgId, action: 'audit_log.exported' } })).toBe(0)
})

it('ends for a reader who loses the right in the middle', async () => {
  const reader = await buildUser({ orgId, privileges: { audit_logs: 'read' } })
  const exported = await exportEvents(reader.actor, {}, 'csv')
  await db().user.update({ where: { id: reader.id }, data: { privileges: {} } })
  await expect(actionsOf(exported)).rejects.toMatchObject({ code: 'forbidden' })
})
