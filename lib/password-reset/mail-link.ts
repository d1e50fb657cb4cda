import 'server-only'
import type { Tx } from '../db/database'
import type { Language } from '../i18n/languages'
import { type IssuedLink, issueLink, type LinkIssue, type LinkPurpose } from '../links/account-link'
import { queueMail } from '../mail/queue-mail'
import type { Actor } from '../permissions/actor'
import { boundBy, boundIn, higherBound, type RightsBound } from '../permissions/rights-bound'
import type { UserView } from '../user-record/user-view'
import { getsLink } from './gets-link'

type Wanted = {
  /** Who sends the link; null when it was asked for on "Forgot password?". */
  issuer: Actor | null
  /** Of the page it was asked for on. */
  language?: Language
}

/** Makes a link of this person and the mail that carries it. For verbs that have asked permission and locked the user. */
export async function mailLink(
  tx: Tx,
  user: UserView,
  purpose: LinkPurpose,
  { issuer, language }: Wanted,
): Promise<IssuedLink> {
  const issue = issuer ? await issuedBy(tx, issuer, user) : ({ isOwnRequest: true } as const)
  const link = await issueLink(tx, user.id, purpose, issue)
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

/**
 * A user with more rights than the issuer can be sent a link too, which the issuer is not shown: it works until the
 * user gets more than that. A link for oneself has the bound of the session or key it was made with.
 */
async function issuedBy(tx: Tx, issuer: Actor, user: UserView): Promise<LinkIssue> {
  const issuerRights =
    issuer.userId === user.id
      ? await boundOfDoor(tx, issuer)
      : higherBound(boundBy(issuer.rights), boundBy(user.rights))
  return { isOwnRequest: false, issuerRights, isShown: getsLink(issuer, user) }
}

async function boundOfDoor(tx: Tx, { kind, userId }: Actor): Promise<RightsBound> {
  const { passwordRights, accessKeyRights } = await tx.user.findUniqueOrThrow({ where: { id: userId } })
  return boundIn(kind === 'key' ? accessKeyRights : passwordRights)
}
