import 'server-only'
import { type RecordedEvent, recordEvent } from '../audit/record-event'
import { env } from '../env'
import { requireConfirmation } from '../identity/confirmation/require-confirmation'
import { inTransactionOf } from '../identity/in-transaction-of'
import { lockVisibleUser } from '../identity/lock-user'
import type { Actor } from '../permissions/actor'
import { authorize, may } from '../permissions/authorize'
import { RefusedError } from '../permissions/refused-error'
import { boundColumn } from '../permissions/rights-bound'
import { accessKeyColumns, newAccessKey } from '../secrets/access-key'
import { presentUser } from '../user-record/present-user'
import type { UserView } from '../user-record/user-view'

/** Whether the actor may: with FORBID_ADMIN_RESET_ACCESS_TOKEN=true only for themselves. */
export function mayRenewKey(actor: Actor, user: UserView): boolean {
  if (user.id !== actor.userId && env().FORBID_ADMIN_RESET_ACCESS_TOKEN) return false
  return may(actor, 'user.renew-key', user)
}

/**
 * Gives the user a new access key; the old one stops working at once. The new key is not in the answer
 * (docs/api-contract.md).
 * @throws AppError not_found, forbidden, or unconfirmed (one's own)
 */
export async function renewAccessKey(
  actor: Actor,
  userId: string,
): Promise<UserView & { event: RecordedEvent }> {
  return inTransactionOf(actor, async (tx, actor) => {
    const user = await lockVisibleUser(tx, actor, userId)
    authorize(actor, 'user.renew-key', user)
    if (!mayRenewKey(actor, user))
      throw new RefusedError('forbidden', { actor, act: 'user.renew-key', targetId: user.id })
    if (user.id === actor.userId) await requireConfirmation(tx, actor)
    const saved = await tx.user.update({
      where: { id: user.id },
      data: {
        ...accessKeyColumns(newAccessKey(), user.id),
        // The new key was shown to no one yet.
        accessKeyRights: boundColumn(null),
        version: { increment: 1 },
      },
    })
    const event = await recordEvent(tx, { actor, action: 'access_key.renewed', target: user })
    return { ...(await presentUser(tx, saved)), event }
  })
}
