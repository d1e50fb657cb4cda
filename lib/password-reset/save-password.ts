import 'server-only'
import type { User } from '@/prisma/generated/client'
import type { Tx } from '../db/database'
import type { Language } from '../i18n/languages'
import { endAllSessions } from '../identity/sessions/end-session'
import { killLinks } from '../links/account-link'
import { queueMail } from '../mail/queue-mail'
import { boundColumn, type RightsBound } from '../permissions/rights-bound'

type NewPassword = {
  passwordHash: string
  /** Of another user who chose it or may know it; null when only the user does (docs/decisions/024). */
  passwordRights: RightsBound
  language?: Language
}

/**
 * What every change of a password does, no matter who requested it: every session of the user ends, their mailed link
 * ends, and a mail tells them (docs/security.md, Sessions and Links; ASVS 6.3.7, 7.4.3). The access key stays valid
 * (docs/api-contract.md, Passwords). For verbs that have asked permission and locked the user.
 */
export async function savePassword(
  tx: Tx,
  user: User,
  { passwordHash, passwordRights, language }: NewPassword,
): Promise<void> {
  const now = new Date()
  await tx.user.update({
    where: { id: user.id },
    data: { passwordHash, passwordRights: boundColumn(passwordRights), passwordChangedAt: now },
  })
  await endAllSessions(tx, user.id)
  await killLinks(tx, user.id)
  await queueMail(tx, {
    kind: 'password_changed',
    user,
    toAddress: user.emailAddress,
    language,
    content: { firstName: user.firstName, at: now.toISOString() },
  })
}
