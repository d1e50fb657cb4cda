import 'server-only'
import type { User } from '@/prisma/generated/client'
import { recordEvent } from '../../audit/record-event'
import { recordOutgrown } from '../../audit/record-outgrown'
import { db } from '../../db/database'
import { AppError } from '../../errors/app-error'
import { sentence } from '../../i18n/sentence'
import { verifyPassword } from '../../passwords/hash-password'
import type { Actor } from '../../permissions/actor'
import { boundIn, exceedsBound } from '../../permissions/rights-bound'
import { showUser } from '../../user-record/present-user'
import { guardedAttempt } from '../sign-in/sign-in-delay'

/**
 * Is this the current password of that user? A wrong one is counted and audited like a failed sign-in, so that an open
 * session is no way to guess the password (ASVS 6.3.1; docs/security.md, Limits).
 * @param password normalised
 * @throws AppError limited while the account or the client's address has to wait; outgrown when it is right but known
 *   to a user with fewer rights (decision 024)
 */
export async function isCurrentPassword(actor: Actor, user: User, password: string): Promise<boolean> {
  const attempt = {
    emailAddress: user.emailAddress,
    ipAddress: actor.origin.ipAddress,
    tell: (outcome: 'failed' | 'refused') =>
      recordEvent(db(), { actor, action: `current_password.${outcome}`, target: user }),
  }
  const fits = await guardedAttempt(
    attempt,
    async () => (await verifyPassword(password, user.passwordHash)) || null,
  )
  if (fits && exceedsBound((await showUser(db(), user)).rights, boundIn(user.passwordRights))) {
    await recordOutgrown('password', user, actor.origin)
    throw new AppError('outgrown', sentence('passwordOutgrown'))
  }
  return fits === true
}
