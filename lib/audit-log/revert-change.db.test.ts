import { expect, it } from 'vitest'
import { db } from '../db/database'
import { updateGroup } from '../groups/update-group'
import { buildGroup, buildOrganisation, buildUser } from '../users/test-support/build-user'
import { updateUser } from '../users/update-user'
import { previewRevert, revertChange } from './revert-change'

async function office() {
  const orgId = await buildOrganisation()
  const admin = await buildUser({ orgId, isAdmin: true })
  const manager = await buildUser({ orgId, privileges: { users: 'write', audit_logs: 'read', keys: 'read' } })
  const person = await buildUser({ orgId, privileges: { keys: 'read', log: 'read' } })
  return { orgId, admin, manager, person }
}

it('takes back what an event gave and took, and says which event it was', async () => {
  const { admin, person } = await office()
  const permissions = { isAdmin: true, privileges: { keys: 'write' } } as const
  const { event } = await updateUser(admin.actor, person.id, { user_permissions: permissions })
  const id = event?.id ?? ''
  expect(await previewRevert(admin.actor, id)).toMatchObject({
    target: { kind: 'user', id: person.id },
    fields: [
      { field: 'isAdmin', before: false, after: true, now: true },
      { field: 'keys', before: 'read', after: 'write', now: 'write' },
      { field: 'log', before: 'read', after: 'deny', now: 'deny' },
    ],
  })
  const { version } = await previewRevert(admin.actor, id)
  const reverted = await revertChange(admin.actor, { id, version, fields: ['isAdmin', 'keys', 'log'] })
  const row = await db().user.findUniqueOrThrow({ where: { id: person.id } })
  expect(row).toMatchObject({ isAdmin: false, privileges: { keys: 'read', log: 'read' } })
  expect(await db().auditEvent.findUnique({ where: { id: reverted?.id ?? '' } })).toMatchObject({
    action: 'user.privileges_changed',
    changes: { revertedEvent: [null, id], isAdmin: [true, false] },
  })
})

it('leaves alone what is not chosen, and says what changed since', async () => {
  const { admin, person } = await office()
  const first = await updateUser(admin.actor, person.id, {
    user_permissions: { isAdmin: false, privileges: { keys: 'write', certs: 'read' } },
  })
  await updateUser(admin.actor, person.id, {
    user_permissions: { isAdmin: false, privileges: { certs: 'write' } },
  })
  const { fields, version } = await previewRevert(admin.actor, first.event?.id ?? '')
  expect(fields).toEqual([
    { field: 'certs', before: 'deny', after: 'read', now: 'write' },
    { field: 'keys', before: 'read', after: 'write', now: 'deny' },
    { field: 'log', before: 'read', after: 'deny', now: 'deny' },
  ])
  await revertChange(admin.actor, { id: first.event?.id ?? '', version, fields: ['log'] })
  const row = await db().user.findUniqueOrThrow({ where: { id: person.id } })
  expect(row.privileges).toEqual({ certs: 'write', log: 'read' })
  const late = revertChange(admin.actor, { id: first.event?.id ?? '', version, fields: ['keys'] })
  await expect(late).rejects.toMatchObject({ code: 'stale' })
})

it('asks for permission like every change', async () => {
  const { admin, manager, person } = await office()
  const { event, version } = await updateUser(admin.actor, person.id, {
    user_permissions: { isAdmin: false, privileges: {} },
  })
  const id = event?.id ?? ''
  // To give logs back one has to have them.
  const given = revertChange(manager.actor, { id, version, fields: ['log'] })
  await expect(given).rejects.toMatchObject({ code: 'forbidden' })
  await revertChange(manager.actor, { id, version, fields: ['keys'] })
  await expect(previewRevert(person.actor, id)).rejects.toMatchObject({ code: 'forbidden' })
  const created = await db().auditEvent.findFirstOrThrow({ where: { targetId: person.id } })
  expect(created.action).toBe('user.privileges_changed')
})

it('takes back what a group gave, and no other events', async () => {
  const { admin, orgId } = await office()
  const group = await buildGroup({ orgId, privileges: { keys: 'read' } })
  const saved = await updateGroup(admin.actor, group.id, { user_permissions: { apis: 'write' } })
  const id = saved.event?.id ?? ''
  await revertChange(admin.actor, { id, version: saved.version, fields: ['apis', 'keys'] })
  const row = await db().userGroup.findUniqueOrThrow({ where: { id: group.id } })
  expect(row.privileges).toEqual({ keys: 'read' })
  const renamed = await updateGroup(admin.actor, group.id, { name: 'Other' })
  const other = previewRevert(admin.actor, renamed.event?.id ?? '')
  await expect(other).rejects.toMatchObject({ code: 'conflict' })
  await expect(previewRevert(admin.actor, 'f'.repeat(24))).rejects.toMatchObject({ code: 'not_found' })
})
