import 'server-only'
import { inTransaction, type Tx } from '../db/database'
import { AppError } from '../errors/app-error'
import { sentence } from '../i18n/sentence'
import { boundIn, exceedsBound } from '../permissions/rights-bound'
import { showUser } from '../users/present-user'
import type { Actor } from './actor'
import { actorOf } from './actor-of'

/**
 * Runs a change in one transaction by the actor as they are now. Between the moment somebody was recognised and the
 * moment their change is made, a body may have been read slowly or a password hashed in a long queue: who has been
 * deactivated, deleted, signed out or demoted meanwhile changes nothing any more.
 * @throws AppError unauthenticated or inactive, besides what `work` throws
 */
export function inTransactionOf<T>(actor: Actor, work: (tx: Tx, actor: Actor) => Promise<T>): Promise<T> {
  return inTransaction(async (tx) => work(tx, await recognisedAgain(tx, actor)))
}

/** The same person with the rights of this moment, if what they came with is still good. */
export async function recognisedAgain(tx: Tx, actor: Actor): Promise<Actor> {
  const row = await tx.user.findUnique({
    where: { id: actor.userId },
    include: { sessions: { where: { id: actor.sessionId ?? '' }, select: { id: true } } },
  })
  if (!row) throw new AppError('unauthenticated')
  if (!row.isActive) throw new AppError(actor.kind === 'key' ? 'inactive' : 'unauthenticated')
  const user = showUser(row)
  if (actor.kind === 'session') {
    const [session] = row.sessions
    if (!session || exceedsBound(user, boundIn(row.passwordRights))) throw new AppError('unauthenticated')
    return actorOf(user, { kind: 'session', sessionId: session.id }, actor.origin)
  }
  const keyHash = Buffer.from(row.accessKeyHash).toString('hex')
  if (keyHash !== actor.keyHash) throw new AppError('unauthenticated')
  if (exceedsBound(user, boundIn(row.accessKeyRights)))
    throw new AppError('outgrown', sentence('keyOutgrown'))
  return actorOf(user, { kind: 'key', keyHash }, actor.origin)
}
