import 'server-only'
import { recordEvent } from '../audit/record-event'
import type { Actor } from '../auth/actor'
import { inTransactionOf } from '../auth/in-transaction-of'
import { AppError } from '../errors/app-error'
import { sentence } from '../i18n/sentence'
import { authorize } from '../permissions/authorize'
import { RefusedError } from '../permissions/refused-error'
import { lockVisibleUser } from '../users/lock-user'
import { maySeeKey } from '../users/present-user'
import { decryptAccessKey } from './access-key'

/**
 * The access key in clear, for its owner and for admins; every reveal is in the audit trail (decisions.md).
 * @throws AppError not_found, forbidden, or conflict when the key was made under another AUTH_SECRET
 */
export async function revealAccessKey(actor: Actor, userId: string): Promise<string> {
  return inTransactionOf(actor, async (tx, actor) => {
    const user = await lockVisibleUser(tx, actor, userId)
    authorize(actor, 'user.see-key', user)
    if (!maySeeKey(actor, user)) {
      throw new RefusedError('forbidden', { actor, act: 'user.see-key', targetId: user.id })
    }
    const { accessKeyCipher } = await tx.user.findUniqueOrThrow({ where: { id: user.id } })
    const accessKey = decryptAccessKey(accessKeyCipher, user.id)
    if (!accessKey) {
      throw new AppError('conflict', sentence('keyNotReadable'))
    }
    await recordEvent(tx, { actor, action: 'access_key.revealed', target: user })
    return accessKey
  })
}
