import 'server-only'
import { db } from '../../db/database'
import { isId } from '../../db/new-id'
import { env } from '../../env'
import type { Actor } from '../../permissions/actor'
import { authorize } from '../../permissions/authorize'
import { visibleText } from '../../text/visible-text'
import { presentUser } from '../../user-record/present-user'

/** An open session as a person and their admins see it. */
export type SessionView = {
  /** Names the row for ending it; the id of the cookie never leaves the server. */
  handle: string
  userAgent: string | null
  ipAddress: string | null
  createdAt: Date
  lastSeenAt: Date
  /** The one that asks. */
  isCurrent: boolean
}

/** The open sessions of a user, the last used first. @throws AppError not_found or forbidden */
export async function listSessions(actor: Actor, userId: string): Promise<SessionView[]> {
  const row = isId(userId) ? await db().user.findUnique({ where: { id: userId } }) : null
  const user = row && (await presentUser(db(), row))
  authorize(actor, 'user.end-sessions', user)
  // They open nothing while the password opens nothing (decision 024).
  if (user.isPasswordOutgrown) return []
  const sessions = await db().session.findMany({
    where: { userId, ...openSessions() },
    orderBy: { lastSeenAt: 'desc' },
  })
  return sessions.map(({ id, userAgent, ipAddress, createdAt, lastSeenAt }) => ({
    handle: sessionHandle(id),
    userAgent: userAgent && visibleText(userAgent),
    ipAddress,
    createdAt,
    lastSeenAt,
    isCurrent: id === actor.sessionId,
  }))
}

/** Sessions that are neither over nor idle for too long. */
export function openSessions() {
  const now = Date.now()
  return {
    expiresAt: { gt: new Date(now) },
    lastSeenAt: { gt: new Date(now - env().SESSION_IDLE_MINUTES * 60_000) },
  }
}

/** Part of the id: names a session among the user's own, and is useless as a cookie. */
export function sessionHandle(sessionId: string): string {
  return sessionId.slice(0, 16)
}
