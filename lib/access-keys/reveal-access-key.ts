import 'server-only'
import type { User } from '@/prisma/generated/client'
import { recordEvent } from '../audit/record-event'
import type { Tx } from '../db/database'
import { AppError } from '../errors/app-error'
import { sentence } from '../i18n/sentence'
import { requireConfirmation } from '../identity/confirmation/require-confirmation'
import { inTransactionOf } from '../identity/in-transaction-of'
import { lockVisibleUser } from '../identity/lock-user'
import type { Actor } from '../permissions/actor'
import { authorize } from '../permissions/authorize'
import { RefusedError } from '../permissions/refused-error'
import { boundColumn, boundIn, lowerBound } from '../permissions/rights-bound'
import { decryptAccessKey } from '../secrets/access-key'
import { maySeeKey } from '../user-record/present-user'

/**
 * The access key in clear, for its owner and for admins. Every reveal is in the audit log, and needs the password given
 * in the last five minutes, for one's own key too: a key works longer than the session (docs/decisions/026).
 * @throws AppError not_found, forbidden, unconfirmed, or conflict when the key was made under another AUTH_SECRET
 */
export async function revealAccessKey(actor: Actor, userId: string): Promise<string> {
  return inTransactionOf(actor, async (tx, actor) => {
    const user = await lockVisibleUser(tx, actor, userId)
    authorize(actor, 'user.see-key', user)
    if (!maySeeKey(actor, user)) {
      throw new RefusedError('forbidden', { actor, act: 'user.see-key', targetId: user.id })
    }
    await requireConfirmation(tx, actor)
    const row = await tx.user.findUniqueOrThrow({ where: { id: user.id } })
    const accessKey = decryptAccessKey(row.accessKeyCipher, user.id)
    if (!accessKey) {
      throw new AppError('conflict', sentence('keyNotReadable'))
    }
    if (actor.kind === 'session' && actor.userId === user.id) await boundKey(tx, row)
    await recordEvent(tx, { actor, action: 'access_key.revealed', target: user })
    return accessKey
  })
}

/**
 * Another user who knows the password may be the one reading the key, so it gets the same bound (docs/decisions/024).
 */
async function boundKey(tx: Tx, { id, passwordRights, accessKeyRights }: User): Promise<void> {
  const bound = boundIn(passwordRights)
  if (bound === null) return
  await tx.user.update({
    where: { id },
    data: { accessKeyRights: boundColumn(lowerBound(boundIn(accessKeyRights), bound)) },
  })
}
