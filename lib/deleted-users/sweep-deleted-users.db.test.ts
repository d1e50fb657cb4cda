import { expect, it } from 'vitest'
import { db } from '../db/database'
import { buildUser } from '../users/test-support/build-user'
import { deleteUser } from './delete-user'
import { sweepDeletedUsers } from './sweep-deleted-users'

it('erases users DELETED_USER_DAYS after they were deleted and not before', async () => {
  const admin = await buildUser({ isAdmin: true })
  const { orgId } = admin.row
  const [person, recent] = [await buildUser({ orgId, firstName: 'Pia' }), await buildUser({ orgId })]
  for (const { id } of [person, recent]) await deleteUser(admin.actor, id)
  const daysAgo = (days: number) => ({ deletedAt: new Date(Date.now() - days * 86_400_000) })
  await db().deletedUser.update({ where: { id: person.id }, data: daysAgo(30.01) })
  await db().deletedUser.update({ where: { id: recent.id }, data: daysAgo(29.99) })

  await sweepDeletedUsers()
  expect(await db().deletedUser.findMany({ where: { orgId } })).toMatchObject([{ id: recent.id }])
  const events = await db().auditEvent.findMany({ where: { targetId: person.id }, orderBy: { id: 'asc' } })
  expect(events.at(-1)).toMatchObject({
    action: 'user.erased',
    actorKind: 'system',
    actorName: 'Gatehouse',
    targetName: 'Pia Smith',
  })
})
