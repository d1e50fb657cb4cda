import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import { db, type Tx } from '../db/database'
import { isId } from '../db/new-id'
import type { Actor } from '../permissions/actor'
import { authorize } from '../permissions/authorize'
import { boundIn, exceedsBound } from '../permissions/rights-bound'
import { presentUser, type ShownUser } from '../user-record/present-user'
import type { LinkPurpose } from './account-link'

/** A live link, without what opens it. */
export type OpenLink = {
  purpose: LinkPurpose
  createdAt: Date
  expiresAt: Date
  /** Its user now has more rights than its issuer, so it no longer sets a password (docs/decisions/024). */
  isOutgrown: boolean
}

/** The active link of a user, for actors who may send one. @throws AppError not_found or forbidden */
export async function findOpenLink(actor: Actor, userId: string): Promise<OpenLink | null> {
  const row = isId(userId) ? await db().user.findUnique({ where: { id: userId } }) : null
  const user = row && (await presentUser(db(), row))
  authorize(actor, 'user.send-link', user)
  return openLinkOf(user)
}

/**
 * The same for verbs that have asked permission. Of two, the one that sets a password, then the one that works longer.
 */
export async function openLinkOf(user: ShownUser, tx: Tx = db()): Promise<OpenLink | null> {
  const links = await tx.$queryRaw<(Omit<OpenLink, 'isOutgrown'> & { issuerRights: Prisma.JsonValue })[]>`
    SELECT purpose, created_at AS "createdAt", expires_at AS "expiresAt", issuer_rights AS "issuerRights"
    FROM account_link WHERE user_id = ${user.id} AND expires_at > now() ORDER BY expires_at DESC`
  const open = links.map(({ issuerRights, ...link }) => ({
    ...link,
    isOutgrown: exceedsBound(user.rights, boundIn(issuerRights)),
  }))
  return open.find(({ isOutgrown }) => !isOutgrown) ?? open[0] ?? null
}
