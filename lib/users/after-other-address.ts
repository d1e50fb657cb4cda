import 'server-only'
import type { Tx } from '../db/database'
import { queueMail } from '../mail/queue-mail'
import type { Actor } from '../permissions/actor'
import { boundBy, boundColumn, boundIn, lowerBound } from '../permissions/rights-bound'

/** A user as they were before. */
type Former = { id: string; orgId: string; firstName: string; emailAddress: string; hasPassword: boolean }

/**
 * What every change of a user's email address does: the former address is told, because an attacker who took over the
 * account may have changed it (docs/security.md, Sessions; ASVS 6.3.7). The mail does not name the new address: the old
 * one may belong to another person by now. Another user who sets an address may have set their own first and then the
 * password through a mailed link: from then on the password works within their rights (docs/decisions/024), and so does
 * the key that can be read with it. Without a password the account was never used: then a typing mistake was corrected.
 */
export async function afterOtherAddress(tx: Tx, actor: Actor, user: Former): Promise<void> {
  if (!user.hasPassword) return
  if (actor.userId !== user.id) await boundCredentials(tx, actor, user.id)
  await queueMail(tx, {
    kind: 'email_changed',
    user,
    toAddress: user.emailAddress,
    language: actor.origin.language,
    content: { firstName: user.firstName, at: new Date().toISOString() },
  })
}

async function boundCredentials(tx: Tx, actor: Actor, userId: string): Promise<void> {
  const bound = boundBy(actor.rights)
  if (bound === null) return
  const { passwordRights, accessKeyRights } = await tx.user.findUniqueOrThrow({ where: { id: userId } })
  await tx.user.update({
    where: { id: userId },
    data: {
      passwordRights: boundColumn(lowerBound(boundIn(passwordRights), bound)),
      accessKeyRights: boundColumn(lowerBound(boundIn(accessKeyRights), bound)),
    },
  })
}
