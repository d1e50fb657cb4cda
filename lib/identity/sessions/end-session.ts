import 'server-only'
import { recordEvent } from '../../audit/record-event'
import { inTransaction, type Tx } from '../../db/database'
import type { RequestOrigin } from '../../permissions/actor'
import { showUser } from '../../user-record/present-user'
import { actorOf } from '../actor-of'

/** Ends every session of a user, on every instance from the next request on. For verbs that have asked permission. */
export async function endAllSessions(tx: Tx, userId: string): Promise<void> {
  await tx.session.deleteMany({ where: { userId } })
}

/** Signs one session out. One that is over already is no error. */
export async function endSession(sessionId: string, origin: RequestOrigin): Promise<void> {
  await inTransaction(async (tx) => {
    const session = await tx.session.findUnique({ where: { id: sessionId }, include: { user: true } })
    if (!session) return
    await tx.session.deleteMany({ where: { id: sessionId } })
    await recordEvent(tx, {
      actor: actorOf(await showUser(tx, session.user), { kind: 'session', sessionId }, origin),
      action: 'session.ended',
      target: session.user,
    })
  })
}
