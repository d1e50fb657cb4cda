import 'server-only'
import type { Actor } from '../auth/actor'
import { db } from '../db/database'
import { isId } from '../db/new-id'
import { authorize } from '../permissions/authorize'
import { presentUser } from '../users/present-user'
import type { LinkPurpose } from './account-link'

/** A live link, without what opens it. */
export type OpenLink = { purpose: LinkPurpose; createdAt: Date; expiresAt: Date }

/** The live link of a user, for whoever may send one. @throws AppError not_found or forbidden */
export async function findOpenLink(actor: Actor, userId: string): Promise<OpenLink | null> {
  const row = isId(userId) ? await db().user.findUnique({ where: { id: userId } }) : null
  authorize(actor, 'user.send-link', row && presentUser(row))
  return openLinkOf(userId)
}

/** The same for verbs that have asked permission. */
export async function openLinkOf(userId: string): Promise<OpenLink | null> {
  const [link] = await db().$queryRaw<OpenLink[]>`
    SELECT purpose, created_at AS "createdAt", expires_at AS "expiresAt" FROM account_link
    WHERE user_id = ${userId} AND expires_at > now()`
  return link ?? null
}
