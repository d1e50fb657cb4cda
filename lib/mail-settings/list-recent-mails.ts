import 'server-only'
import { db } from '../db/database'
import { type MailView, presentMail } from '../mail/list-mails'
import { hasLink } from '../mail/texts/mail-wording'
import type { Actor } from '../permissions/actor'
import { authorizeAct, may } from '../permissions/authorize'
import { presentUsers } from '../user-record/present-user'

/** A mail of the organisation, and whom it is for. */
export type RecentMail = MailView & {
  /** null: the user is deleted. */
  recipient: { id: string; name: string } | null
  /** Whether the actor may send that user such a mail again. */
  canSendAgain: boolean
}

const shownMails = 30

/** Which mails are shown: all, or those that did not arrive. */
export type MailFilter = 'all' | 'troubled'

/**
 * The newest mails of the organisation, for actors who may see mail and users; their state, never their content.
 * @throws AppError forbidden
 */
export async function listRecentMails(actor: Actor, filter: MailFilter): Promise<RecentMail[]> {
  authorizeAct(actor, 'mail.see')
  authorizeAct(actor, 'users.list')
  const mails = await db().mail.findMany({
    where: {
      orgId: actor.orgId,
      // A stage is there as long as the last attempt failed.
      ...(filter === 'troubled' ? { stage: { not: null } } : {}),
    },
    orderBy: { id: 'desc' },
    take: shownMails,
  })
  const ids = mails.flatMap(({ userId }) => userId ?? [])
  const rows = await db().user.findMany({ where: { orgId: actor.orgId, id: { in: ids } } })
  const users = new Map((await presentUsers(db(), rows)).map((user) => [user.id, user]))
  return mails.map((mail) => {
    const user = users.get(mail.userId ?? '')
    const view = presentMail(mail)
    const isSettled = view.state !== 'queued' && view.state !== 'sending'
    return {
      ...view,
      recipient: user ? { id: user.id, name: `${user.firstName} ${user.lastName}` } : null,
      canSendAgain:
        isSettled && hasLink(view.kind) && user?.isActive === true && may(actor, 'user.send-link', user),
    }
  })
}
