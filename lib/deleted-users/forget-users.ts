import 'server-only'
import type { Tx } from '../db/database'

/** Removes what is left of users who are erased: nothing of it refers to their row. The audit log keeps their names. */
export async function forgetUsers(tx: Tx, ids: string[]): Promise<void> {
  await tx.mail.deleteMany({ where: { userId: { in: ids } } })
  await tx.savedView.deleteMany({ where: { ownerId: { in: ids } } })
  await tx.privilegeGrant.deleteMany({ where: { userId: { in: ids } } })
  await tx.sectionUse.deleteMany({ where: { userId: { in: ids } } })
  await tx.userUse.deleteMany({ where: { userId: { in: ids } } })
}
