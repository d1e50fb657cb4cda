import { expect, it } from 'vitest'
import { db } from '../db/database'
import { newId } from '../db/new-id'
import { buildOrganisation, buildUser } from '../users/test-support/build-user'
import { closeFirstSteps, noteRecovery, offersFirstSteps, readFirstSteps } from './first-steps'

it('each is done when what it asks for is there', async () => {
  const orgId = await buildOrganisation()
  await db().organisation.update({ where: { id: orgId }, data: { name: 'My organisation' } })
  const admin = await buildUser({ orgId, isAdmin: true })
  const none = {
    organisation: false,
    mail: false,
    secondAdmin: false,
    template: false,
    team: false,
    recovery: false,
  }
  const done = async () => (await readFirstSteps(admin.actor)).done
  expect(await done()).toEqual(none)

  await db().organisation.update({ where: { id: orgId }, data: { name: 'Acme' } })
  await buildUser({ orgId, isAdmin: true })
  await buildUser({ orgId })
  await db().privilegeTemplate.create({ data: { id: newId(), orgId, name: 'Office', privileges: {} } })
  await noteRecovery(admin.actor, true)
  // Without a mail server there is nothing to test.
  expect(await done()).toEqual({
    organisation: true,
    mail: false,
    secondAdmin: true,
    template: true,
    team: true,
    recovery: true,
  })
})

it('the list is offered to admins until one of them closes it, with events', async () => {
  const orgId = await buildOrganisation()
  const admin = await buildUser({ orgId, isAdmin: true })
  const other = await buildUser({ orgId, isAdmin: true })
  const manager = await buildUser({ orgId, privileges: { users: 'write', system: 'write' } })
  expect(await Promise.all([admin, other, manager].map(({ actor }) => offersFirstSteps(actor)))).toEqual([
    true,
    true,
    false,
  ])
  for (const refused of [
    () => readFirstSteps(manager.actor),
    () => noteRecovery(manager.actor, true),
    () => closeFirstSteps(manager.actor, true),
  ]) {
    await expect(refused()).rejects.toMatchObject({ code: 'forbidden' })
  }
  await closeFirstSteps(other.actor, true)
  await closeFirstSteps(admin.actor, true)
  expect(await offersFirstSteps(admin.actor)).toBe(false)
  await closeFirstSteps(admin.actor, false)
  expect(await offersFirstSteps(other.actor)).toBe(true)
  const events = await db().auditEvent.findMany({ where: { orgId }, orderBy: { id: 'asc' } })
  expect(events.map(({ action, changes }) => [action, changes])).toEqual([
    ['organisation.updated', { firstStepsClosed: [false, true] }],
    ['organisation.updated', { firstStepsClosed: [true, false] }],
  ])
})
