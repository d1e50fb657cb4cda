import 'server-only'
import { recordEvent } from '../audit/record-event'
import type { Actor } from '../auth/actor'
import { inTransactionOf } from '../auth/in-transaction-of'
import { moveToDeleted } from '../deleted-users/move-to-deleted'
import { AppError } from '../errors/app-error'
import { authorize } from '../permissions/authorize'
import { keepingAnAdmin } from './keep-an-admin'
import { lockVisibleUser } from './lock-user'
import { refuseOwnDeletion } from './spare-oneself'

type Options = {
  /** The version the caller has seen; another one in the database refuses the deletion. */
  expectedVersion?: number
  /** On screens nobody deletes themselves. */
  sparesOneself?: boolean
}

/**
 * Removes a user: sessions and mailed links are gone, the key and the password are good for nothing at once. For
 * DELETED_USER_DAYS the person can be restored; the audit trail keeps their name.
 * @throws AppError not_found, forbidden, stale, or conflict (last admin, oneself)
 */
export async function deleteUser(
  actor: Actor,
  userId: string,
  { expectedVersion, sparesOneself = false }: Options = {},
): Promise<void> {
  await inTransactionOf(actor, async (tx, actor) => {
    const user = await lockVisibleUser(tx, actor, userId)
    authorize(actor, 'user.delete', user)
    if (sparesOneself) refuseOwnDeletion(actor, user)
    if (expectedVersion !== undefined && expectedVersion !== user.version) {
      throw new AppError('stale')
    }

    await keepingAnAdmin(tx, user, () => moveToDeleted(tx, actor, user.id))
    await recordEvent(tx, {
      actor,
      action: 'user.deleted',
      target: user,
      changes: { emailAddress: [user.emailAddress, null] },
    })
  })
}
