import 'server-only'
import { recordEvent } from '../audit/record-event'
import { authorize } from '../permissions/authorize'
import { lockVisibleUser } from '../users/lock-user'
import type { Actor } from './actor'
import { inTransactionOf } from './in-transaction-of'
import { clearSignInDelay } from './sign-in-delay'

/** An admin lets somebody sign in at once again after too many failures. @throws AppError not_found or forbidden */
export async function clearDelay(actor: Actor, userId: string): Promise<void> {
  await inTransactionOf(actor, async (tx, actor) => {
    const user = await lockVisibleUser(tx, actor, userId)
    authorize(actor, 'user.clear-sign-in-delay', user)
    await clearSignInDelay(user.emailAddress)
    await recordEvent(tx, { actor, action: 'sign_in_delay.cleared', target: user })
  })
}
