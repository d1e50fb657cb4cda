import 'server-only'
import { type RecordedEvent, recordEvent } from '../../audit/record-event'
import { AppError } from '../../errors/app-error'
import { sentence } from '../../i18n/sentence'
import type { Actor } from '../../permissions/actor'
import { authorize } from '../../permissions/authorize'
import { inTransactionOf } from '../in-transaction-of'
import { lockVisibleUser } from '../lock-user'

/**
 * Which sessions: one by its handle, all, or all but the one that asks ("sign out everywhere else").
 */
export type SessionChoice = { handle: string } | 'all' | 'others'

/** How many were open, and the event; no event when there was none to end. */
export type EndedSessions = { count: number; event: RecordedEvent | null }

/**
 * Ends sessions of a user, on every instance from the next request on.
 * @throws AppError not_found or forbidden
 */
export async function endSessions(
  actor: Actor,
  userId: string,
  choice: SessionChoice,
): Promise<EndedSessions> {
  return inTransactionOf(actor, async (tx, actor) => {
    const user = await lockVisibleUser(tx, actor, userId)
    authorize(actor, 'user.end-sessions', user)
    const { count } = await tx.session.deleteMany({ where: { userId: user.id, ...chosen(actor, choice) } })
    if (count === 0) return { count, event: null }
    const event = await recordEvent(tx, {
      actor,
      action: 'sessions.ended',
      target: user,
      changes: { openSessions: [count, 0] },
    })
    return { count, event }
  })
}

function chosen(actor: Actor, choice: SessionChoice) {
  if (choice === 'all') return {}
  if (choice === 'others') return actor.sessionId ? { id: { not: actor.sessionId } } : {}
  // Any text but a handle names no session; a shorter one would name several.
  if (!/^[0-9a-f]{16}$/.test(choice.handle)) throw new AppError('not_found', sentence('sessionOver'))
  return { id: { startsWith: choice.handle } }
}
