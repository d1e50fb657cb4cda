import 'server-only'
import type { Tx } from '../db/database'
import { type IssuedLink, issueLink, type LinkPurpose } from '../links/account-link'
import { queueMail } from '../mail/queue-mail'
import type { UserView } from '../users/user-view'

type Recipient = Pick<UserView, 'id' | 'orgId' | 'firstName' | 'emailAddress'>

/** Makes the link of this person and the mail that carries it. For verbs that have asked permission. */
export async function mailLink(tx: Tx, user: Recipient, purpose: LinkPurpose): Promise<IssuedLink> {
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
    content: { firstName: user.firstName, organisationName: name, expiresAt: link.expiresAt.toISOString() },
  })
  return link
}
