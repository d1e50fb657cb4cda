import 'server-only'
import type { AuditActor } from '../audit/record-event'
import type { Tx } from '../db/database'
import { jsonColumns } from './json-columns'
import { keptMemberships } from './memberships'

/**
 * Removes a user with sessions and mailed links, and moves the row and the memberships in groups to the table of deleted
 * users, so that the user can be restored. For verbs that have asked permission and locked the user.
 */
export async function moveToDeleted(tx: Tx, actor: AuditActor, userId: string): Promise<void> {
  const memberships = await tx.groupMember.findMany({ where: { userId } })
  const row = await tx.user.delete({ where: { id: userId } })
  await tx.deletedUser.create({
    data: {
      ...row,
      ...jsonColumns(row),
      memberships: keptMemberships(memberships),
      deletedById: actor.userId,
      deletedByName: actor.name,
    },
  })
}
