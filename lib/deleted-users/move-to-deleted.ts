import 'server-only'
import type { AuditActor } from '../audit/record-event'
import type { Tx } from '../db/database'
import { jsonColumns } from './json-columns'

/**
 * Takes a user out of the users, with sessions and mailed links; the row itself is kept beside, so that the person can
 * be restored. For verbs that have asked permission and locked the user.
 */
export async function moveToDeleted(tx: Tx, actor: AuditActor, userId: string): Promise<void> {
  const row = await tx.user.delete({ where: { id: userId } })
  await tx.deletedUser.create({
    data: {
      ...row,
      ...jsonColumns(row),
      deletedById: actor.userId,
      deletedByName: actor.name,
    },
  })
}
