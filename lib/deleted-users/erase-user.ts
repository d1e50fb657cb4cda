import 'server-only'
import { recordEvent } from '../audit/record-event'
import { inTransactionOf } from '../identity/in-transaction-of'
import type { Actor } from '../permissions/actor'
import { forgetUsers } from './forget-users'
import { lockDeletedUser } from './lock-deleted-user'

/**
 * "Delete permanently": erases a deleted user with the list of mails to them and their saved views. The audit log keeps their name. @throws
 * AppError forbidden, or not_found
 */
export async function eraseUser(actor: Actor, userId: string): Promise<void> {
  await inTransactionOf(actor, async (tx, actor) => {
    const user = await lockDeletedUser(tx, actor, { id: userId, act: 'user.erase' })
    await tx.deletedUser.delete({ where: { id: user.id } })
    await forgetUsers(tx, [user.id])
    await recordEvent(tx, { actor, action: 'user.erased', target: user })
  })
}
