import 'server-only'
import type { Tx } from '../db/database'
import type { Language } from '../i18n/languages'
import { type IssuedLink, issueLink, type LinkPurpose } from '../links/account-link'
import { queueMail } from '../mail/queue-mail'
import type { UserView } from '../users/user-view'

type Recipient = Pick<UserView, 'id' | 'orgId' | 'firstName' | 'emailAddress'>

/**
 * Makes the link of this person and the mail that carries it. For verbs that have asked permission.
 * @param language of the page it was asked for on
 */
export async function mailLink(
  tx: Tx,
  user: Recipient,
  purpose: LinkPurpose,
  language?: Language,
): Promise<IssuedLink> {
  const link = await issueLink(tx, user.id, purpose)
  const { name } = await tx.organisation.findUniqueOrThrow({
    where: { id: user.orgId },
    select: { name: true },
  })
  await queueMail(tx, {
    kind: purpose,
    user,
    toAddress: user.emailAddress,
    link,
    language,
    content: { firstName: user.firstName, organisationName: name, expiresAt: link.expiresAt.toISOString() },
  })
  return link
}
