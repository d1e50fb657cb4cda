import 'server-only'
import { recordEvent } from '../../audit/record-event'
import { db } from '../../db/database'
import { AppError } from '../../errors/app-error'
import { sentence } from '../../i18n/sentence'
import type { Actor } from '../../permissions/actor'
import { inTransactionOf } from '../in-transaction-of'
import type { ConfirmIdentityInput } from './confirm-identity.schema'
import { isCurrentPassword } from './is-current-password'

/**
 * "Confirm it is you": the current password, given again in an open session.
 * @throws AppError invalid when it is wrong, outgrown, limited while another attempt has to wait
 */
export async function confirmIdentity(
  actor: Actor,
  { current_password }: ConfirmIdentityInput,
): Promise<void> {
  const row = await db().user.findUnique({ where: { id: actor.userId } })
  if (!row) throw new AppError('unauthenticated')
  if (!(await isCurrentPassword(actor, row, current_password))) {
    throw new AppError('invalid', '', { fieldErrors: { current_password: sentence('currentPasswordWrong') } })
  }
  await inTransactionOf(actor, async (tx, actor) => {
    await tx.$executeRaw`UPDATE session SET confirmed_at = now() WHERE id = ${actor.sessionId ?? ''}`
    await recordEvent(tx, { actor, action: 'session.confirmed', target: row })
  })
}
