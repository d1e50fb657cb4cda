import 'server-only'
import type { Tx } from '../db/database'
import { queueMail } from '../mail/queue-mail'
import type { Actor } from '../permissions/actor'
import { boundBy, boundColumn, boundIn, lowerBound } from '../permissions/rights-bound'

/** A user as they were before. */
type Former = { id: string; orgId: string; firstName: string; emailAddress: string; hasPassword: boolean }

/**
 * What every change of a user's email address does: the former one is told, because who changed it may have taken the
 * account over (checklist 80, CS-AU). The new address is not in the mail: the old one may be somebody else's by now.
 * Another user who gives an address may have given their own before, and set the password through a mailed link: from
 * then on it works within their rights (docs/decisions/024), and so does the key that can be read with it.
 * Without a password nobody used the account yet: then it was a slip that is corrected.
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
  const bound = boundBy(actor)
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
