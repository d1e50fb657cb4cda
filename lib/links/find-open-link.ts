import 'server-only'
import type { Actor } from '../auth/actor'
import { db } from '../db/database'
import { isId } from '../db/new-id'
import { authorize } from '../permissions/authorize'
import { presentUser } from '../users/present-user'
import type { LinkPurpose } from './account-link'

/** The live link of a user, without what opens it; for whoever may send one. @throws AppError not_found or forbidden */
export async function findOpenLink(
  actor: Actor,
  userId: string,
): Promise<{ purpose: LinkPurpose; createdAt: Date; expiresAt: Date } | null> {
  const row = isId(userId) ? await db().user.findUnique({ where: { id: userId } }) : null
  authorize(actor, 'user.send-link', row && presentUser(row))
  const [link] = await db().$queryRaw<{ purpose: LinkPurpose; createdAt: Date; expiresAt: Date }[]>`
    SELECT purpose, created_at AS "createdAt", expires_at AS "expiresAt" FROM account_link
    WHERE user_id = ${userId} AND expires_at > now()`
  return link ?? null
}
