import 'server-only'
import { recordEvent } from '../../audit/record-event'
import type { Actor } from '../../permissions/actor'
import { authorize } from '../../permissions/authorize'
import { inTransactionOf } from '../in-transaction-of'
import { lockVisibleUser } from '../lock-user'
import { clearSignInDelay } from './sign-in-delay'

/**
 * Lets another user sign in again at once after too many failures.
 * @throws AppError not_found, or forbidden: also for oneself, because that would allow guessing to continue
 */
export async function clearDelay(actor: Actor, userId: string): Promise<void> {
  const { emailAddress } = await inTransactionOf(actor, async (tx, actor) => {
    const user = await lockVisibleUser(tx, actor, userId)
    authorize(actor, 'user.clear-sign-in-delay', user)
    await recordEvent(tx, { actor, action: 'sign_in_delay.cleared', target: user })
    return user
  })
  // Not in the transaction: the counters have a connection of their own.
  await clearSignInDelay(emailAddress)
}
