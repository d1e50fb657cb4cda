import 'server-only'
import { AppError } from '../errors/app-error'
import { sentence } from '../i18n/sentence'
import { requireConfirmation } from '../identity/confirmation/require-confirmation'
import { inTransactionOf } from '../identity/in-transaction-of'
import { lockVisibleUser } from '../identity/lock-user'
import type { Actor } from '../permissions/actor'
import { authorize } from '../permissions/authorize'
import { getsLink } from './gets-link'
import { giveLink, type SentLink } from './give-link'

/**
 * "Send reset link" and "Send invitation" on a user's page: the same way as a forgotten password, requested by an
 * admin. A user who never had a password gets an invitation.
 * @param only refuses users who would get a reset link
 * @throws AppError not_found, forbidden, conflict when inactive or, with `only`, with a password, or unconfirmed: a
 *   link for oneself that is shown sets a new password without the current one
 */
export async function sendLink(
  actor: Actor,
  userId: string,
  { only }: { only?: 'invitation' } = {},
): Promise<SentLink> {
  return inTransactionOf(actor, async (tx, actor) => {
    const user = await lockVisibleUser(tx, actor, userId)
    authorize(actor, 'user.send-link', user)
    if (!user.isActive) throw new AppError('conflict', sentence('linkOfInactive'))
    if (only && user.hasPassword) throw new AppError('conflict', sentence('hasPassword'))
    if (getsLink(actor, user) && user.id === actor.userId) await requireConfirmation(tx, actor)
    return giveLink(tx, actor, user, { isShown: true })
  })
}
