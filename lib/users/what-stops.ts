import 'server-only'
import { db, type Tx } from '../db/database'
import { isId } from '../db/new-id'
import { openSessions } from '../identity/sessions/list-sessions'
import type { LinkPurpose } from '../links/account-link'
import { openLinkOf } from '../links/find-open-link'
import { waitingWithLink } from '../mail/drop-mails'
import type { Actor } from '../permissions/actor'
import { authorize } from '../permissions/authorize'
import { visibleText } from '../text/visible-text'
import { presentUser } from '../user-record/present-user'
import type { UserView } from '../user-record/user-view'

/** What ends when a user is deactivated, besides their access key. */
export type WhatStops = {
  /** Where they are signed in. */
  sessions: number
  /** What they signed in with, the last used first; of many sessions only the first. */
  userAgents: (string | null)[]
  link: LinkPurpose | null
  /** Mails with that link which have not gone out. */
  mails: number
}

/** Of so many the devices are said. */
const namedSessions = 3

/** Says before a user is deactivated what would stop. @throws AppError not_found or forbidden */
export async function whatStops(actor: Actor, userId: string): Promise<WhatStops> {
  const row = isId(userId) ? await db().user.findUnique({ where: { id: userId } }) : null
  const user = row && (await presentUser(db(), row))
  authorize(actor, 'user.deactivate', user)
  return stopsOf(db(), user)
}

/** The same for verbs that have asked permission. */
export async function stopsOf(tx: Tx, user: UserView): Promise<WhatStops> {
  const userId = user.id
  const open = { userId, ...openSessions() }
  const [sessions, latest, link, mails] = await Promise.all([
    user.isPasswordOutgrown ? 0 : tx.session.count({ where: open }),
    tx.session.findMany({
      where: open,
      select: { userAgent: true },
      orderBy: { lastSeenAt: 'desc' },
      take: namedSessions,
    }),
    openLinkOf(user, tx),
    tx.mail.count({ where: waitingWithLink(userId) }),
  ])
  const userAgents = sessions === 0 ? [] : latest.map(({ userAgent }) => userAgent && visibleText(userAgent))
  return { sessions, userAgents, link: link?.purpose ?? null, mails }
}
