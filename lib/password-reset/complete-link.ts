import 'server-only'
import type { Prisma, User } from '@/prisma/generated/client'
import { recordEvent } from '../audit/record-event'
import { recordOutgrown } from '../audit/record-outgrown'
import { db, inTransaction, type Tx } from '../db/database'
import { AppError } from '../errors/app-error'
import { sentence } from '../i18n/sentence'
import { lockUser } from '../identity/lock-user'
import { clearSignInDelay } from '../identity/sign-in/sign-in-delay'
import { tokenHash } from '../links/account-link'
import { findLink, type LinkView } from '../links/find-link'
import { hashPassword } from '../passwords/hash-password'
import { refuseWeakPassword } from '../passwords/refuse-weak-password'
import type { RequestOrigin } from '../permissions/actor'
import { boundIn, exceedsBound, type RightsBound } from '../permissions/rights-bound'
import { consume } from '../rate-limit/rate-limit'
import { showUser } from '../user-record/present-user'
import { savePassword } from './save-password'

/**
 * Sets the password of a mailed link. The link is consumed in the transaction of the change: of many attempts at the
 * same moment one wins, and a refused password does not use it up. It does not sign in (docs/security.md, Links; ASVS
 * 15.4.2).
 * @throws AppError gone when the link is dead, outgrown when its user has more rights than its issuer, invalid when the
 *   password is too weak, limited
 */
export async function completeLink(token: string, newPassword: string, origin: RequestOrigin): Promise<void> {
  await consume('link by client address', origin.ipAddress ?? 'unknown')
  const link = await findLink(token)
  if (!link) throw new AppError('gone')
  if (link.isOutgrown) return refuseOutgrown(link, origin)
  refuseWeakPassword(newPassword, link)
  const passwordHash = await hashPassword(newPassword)

  await inTransaction(async (tx) => {
    const { user, passwordRights } = await consumeLink(tx, link.userId, token)
    await savePassword(tx, user, { passwordHash, passwordRights, language: origin.language })
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

async function refuseOutgrown({ userId }: LinkView, origin: RequestOrigin): Promise<never> {
  const user = await db().user.findUnique({ where: { id: userId } })
  if (user) await recordOutgrown('link', user, origin)
  throw outgrown()
}

const outgrown = () => new AppError('outgrown', sentence('linkOutgrown'))

type Consumed = { user: User; passwordRights: RightsBound }

async function consumeLink(tx: Tx, userId: string, token: string): Promise<Consumed> {
  // The user first, then the link: the order in which every other change locks them.
  const user = await lockUser(tx, userId)
  const [link] = await tx.$queryRaw<{ isShown: boolean; issuerRights: Prisma.JsonValue }[]>`
    DELETE FROM account_link WHERE token_hash = ${tokenHash(token)} AND expires_at > now()
    RETURNING is_shown AS "isShown", issuer_rights AS "issuerRights"`
  if (!link || !user?.isActive) throw new AppError('gone')
  const issuerRights = boundIn(link.issuerRights)
  // The rights may have been raised while the password was hashed.
  if (exceedsBound((await showUser(tx, user)).rights, issuerRights)) throw outgrown()
  // The one who saw the link may be the one who used it.
  return { user, passwordRights: link.isShown ? issuerRights : null }
}
