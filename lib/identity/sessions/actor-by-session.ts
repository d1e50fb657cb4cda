import 'server-only'
import { recordOutgrown } from '../../audit/record-outgrown'
import { db } from '../../db/database'
import { env } from '../../env'
import { inUse } from '../../organisations/organisation'
import type { Actor, RequestOrigin } from '../../permissions/actor'
import { recordPresence } from '../../permissions/record-use'
import { boundIn, exceedsBound } from '../../permissions/rights-bound'
import { showUser } from '../../user-record/present-user'
import { actorOf } from '../actor-of'
import { openSessions } from './list-sessions'

/**
 * Who a session belongs to, read from its row for this request: not ended, not idle for too long, user active, and the
 * password not known to another user with fewer rights (decision 024). A cookie alone is never enough (ASVS 7.4.1).
 */
export async function actorBySession(sessionId: string | null, origin: RequestOrigin): Promise<Actor | null> {
  if (!sessionId) return null
  const now = Date.now()
  const idleMs = env().SESSION_IDLE_MINUTES * 60_000
  const session = await db().session.findFirst({
    where: {
      id: sessionId,
      ...openSessions(),
      user: { isActive: true, organisation: inUse },
    },
    include: { user: true },
  })
  if (!session) return null
  const user = await showUser(db(), session.user)
  if (exceedsBound(user.rights, boundIn(session.user.passwordRights))) {
    await recordOutgrown('password', user, origin)
    return null
  }
  if (now - session.lastSeenAt.getTime() > seenEveryMs(idleMs)) {
    await db().session.updateMany({ where: { id: session.id }, data: { lastSeenAt: new Date(now) } })
  }
  recordPresence(user.id)
  return actorOf(user, { kind: 'session', sessionId }, origin)
}

/**
 * How often a session in use is marked as seen: at every request it would cost a write, too seldom would end the
 * session early.
 */
function seenEveryMs(idleMs: number): number {
  return Math.min(60_000, idleMs / 10)
}
