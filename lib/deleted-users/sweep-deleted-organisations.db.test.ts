import { expect, it } from 'vitest'
import { operatorAtConsole } from '../audit/record-event'
import { db } from '../db/database'
import { createOrganisation } from '../organisations/create-organisation'
import { deleteOrganisation, restoreOrganisation } from '../organisations/delete-organisation'
import { buildGroup, buildUser } from '../users/test-support/build-user'
import { deleteUser } from './delete-user'
import { sweepDeletedOrganisations } from './sweep-deleted-organisations'

const dayMs = 86_400_000

async function build() {
  const orgId = await createOrganisation(operatorAtConsole, { name: 'Acme', details: { a: 1 } })
  const admin = await buildUser({ orgId, isAdmin: true })
  const person = await buildUser({ orgId })
  const other = await buildUser({ orgId })
  await buildGroup({ orgId, members: [other.id] })
  await deleteUser(admin.actor, person.id)
  return orgId
}

const deleteSince = async (orgId: string, days: number) => {
  await deleteOrganisation(operatorAtConsole, orgId)
  const deletedAt = new Date(Date.now() - days * dayMs)
  await db().organisation.update({ where: { id: orgId }, data: { deletedAt } })
}

const countIn = async (orgId: string) => {
  const where = { orgId }
  return {
    users: await db().user.count({ where }),
    deletedUsers: await db().deletedUser.count({ where }),
    groups: await db().userGroup.count({ where }),
    templates: await db().privilegeTemplate.count({ where }),
  }
}

it('erases what is in an organisation once its days are over, and keeps its events', async () => {
  const [over, waiting, inUse] = [await build(), await build(), await build()]
  await deleteSince(over, 31)
  await deleteSince(waiting, 29)
  await sweepDeletedOrganisations()
  await sweepDeletedOrganisations()
  expect(await countIn(over)).toEqual({ users: 0, deletedUsers: 0, groups: 0, templates: 0 })
  const all = { users: 2, deletedUsers: 1, groups: 1, templates: 3 }
  for (const orgId of [waiting, inUse]) expect(await countIn(orgId)).toEqual(all)
  const events = await db().auditEvent.findMany({ where: { orgId: over }, orderBy: { id: 'asc' } })
  expect(events.at(-1)).toMatchObject({ action: 'organisation.erased', actorKind: 'system' })
  expect(events.filter(({ action }) => action === 'organisation.erased')).toHaveLength(1)
  await expect(restoreOrganisation(operatorAtConsole, over)).rejects.toMatchObject({ code: 'not_found' })
  expect(await restoreOrganisation(operatorAtConsole, waiting)).toBe('Acme')
  expect(await db().organisation.findUnique({ where: { id: over } })).toMatchObject({ details: {} })
})
