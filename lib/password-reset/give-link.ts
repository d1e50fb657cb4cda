import 'server-only'
import { recordEvent } from '../audit/record-event'
import type { Tx } from '../db/database'
import { env } from '../env'
import type { LinkPurpose } from '../links/account-link'
import { linkUrl } from '../mail/link-url'
import type { Actor } from '../permissions/actor'
import type { UserView } from '../user-record/user-view'
import { getsLink } from './gets-link'
import { mailLink } from './mail-link'

/** A link that was made for a user. */
export type SentLink = {
  purpose: LinkPurpose
  /** By mail, to the actor who made it, or as a file for the operator. */
  way: 'sent' | 'shown' | 'filed'
  expiresAt: Date
  /** To hand over in another way, for actors with `getsLink`. */
  url: string | null
  recipient: { id: string; name: string; emailAddress: string }
}

/**
 * Makes the link of a user (an invitation, if they never had a password), queues its mail, and records how it reaches
 * them: `sent` by mail, `shown` to the actor, or, without a mail server, `filed` in DATA_DIR/outbox for the operator
 * (docs/decisions/037). For verbs that have asked permission.
 * @param isShown false where the door has no way to show it, as the API has none
 */
export async function giveLink(
  tx: Tx,
  actor: Actor,
  user: UserView,
  { isShown }: { isShown: boolean },
): Promise<SentLink> {
  const purpose = user.hasPassword ? 'password_reset' : 'invitation'
  const link = await mailLink(tx, user, purpose, { issuer: actor, language: actor.origin.language })
  const shows = isShown && getsLink(actor, user)
  const way = shows ? 'shown' : env().SMTP_URL ? 'sent' : 'filed'
  await recordEvent(tx, { actor, action: `${purpose}.${way}`, target: user })
  return {
    purpose,
    way,
    expiresAt: link.expiresAt,
    url: shows ? linkUrl(link.token) : null,
    recipient: {
      id: user.id,
      name: `${user.firstName} ${user.lastName}`,
      emailAddress: user.emailAddress,
    },
  }
}
