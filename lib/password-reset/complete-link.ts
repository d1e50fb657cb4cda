import 'server-only'
import type { User } from '@/prisma/generated/client'
import { recordEvent } from '../audit/record-event'
import type { RequestOrigin } from '../auth/actor'
import { clearSignInDelay } from '../auth/sign-in-delay'
import { inTransaction, type Tx } from '../db/database'
import { AppError } from '../errors/app-error'
import { tokenHash } from '../links/account-link'
import { findLink } from '../links/find-link'
import { hashPassword } from '../passwords/hash-password'
import { refuseWeakPassword } from '../passwords/refuse-weak-password'
import { consume } from '../rate-limit/rate-limit'
import { lockUser } from '../users/lock-user'
import { savePassword } from '../users/save-password'

/**
 * Sets the password of a mailed link. The link is consumed in the transaction of the change: of many tries at the same
 * moment one wins, and a refused password costs nothing. It does not sign in (checklist 41, 46).
 * @throws AppError gone when the link is dead, invalid when the password is too weak, limited
 */
export async function completeLink(token: string, newPassword: string, origin: RequestOrigin): Promise<void> {
  await consume('link by client address', origin.ipAddress ?? 'unknown')
  const link = await findLink(token)
  if (!link) throw new AppError('gone')
  refuseWeakPassword(newPassword, link)
  const passwordHash = await hashPassword(newPassword)

  await inTransaction(async (tx) => {
    const user = await consumeLink(tx, link.userId, token)
    await savePassword(tx, user, { passwordHash, language: origin.language })
    await recordEvent(tx, {
      actor: {
        kind: 'link',
        userId: user.id,
        orgId: user.orgId,
        name: `${user.firstName} ${user.lastName}`,
        origin,
      },
      action: link.purpose === 'invitation' ? 'invitation.accepted' : 'password_reset.completed',
      target: user,
    })
  })
  await clearSignInDelay(link.emailAddress)
}

async function consumeLink(tx: Tx, userId: string, token: string): Promise<User> {
  // The person first, then the link: the order in which every other change locks them.
  const user = await lockUser(tx, userId)
  const consumed = await tx.$executeRaw`
    DELETE FROM account_link WHERE token_hash = ${tokenHash(token)} AND expires_at > now()`
  if (consumed !== 1 || !user?.isActive) throw new AppError('gone')
  return user
}
