import 'server-only'
import { type RecordedEvent, recordEvent } from '../audit/record-event'
import { AppError } from '../errors/app-error'
import { inTransactionOf } from '../identity/in-transaction-of'
import { lockVisibleUser } from '../identity/lock-user'
import type { Actor } from '../permissions/actor'
import { authorize } from '../permissions/authorize'
import { followsOriginal } from '../permissions/rules-of-original'
import { keepingAnAdmin } from '../users/keep-an-admin'
import { refuseOwnDeletion } from '../users/spare-oneself'
import { stopsOf, type WhatStops } from '../users/what-stops'
import { moveToDeleted } from './move-to-deleted'

type Options = {
  /** The version the caller has seen; another one in the database refuses the deletion. */
  expectedVersion?: number
  /** On screens users cannot delete themselves. */
  sparesOneself?: boolean
}

/** What ended with a user, besides the access key, and the event that says so. */
export type DeletedUser = { stopped: WhatStops; event: RecordedEvent }

/**
 * Removes a user: sessions and mailed links are gone, the key and the password are good for nothing at once. For
 * DELETED_USER_DAYS the person can be restored; the audit log keeps their name.
 * @throws AppError not_found, forbidden, stale, or conflict (last admin, oneself)
 */
export async function deleteUser(
  actor: Actor,
  userId: string,
  { expectedVersion, sparesOneself = false }: Options = {},
): Promise<DeletedUser> {
  return inTransactionOf(actor, async (tx, actor) => {
    const user = await lockVisibleUser(tx, actor, userId)
    authorize(actor, 'user.delete', user)
    if (sparesOneself) refuseOwnDeletion(actor, user)
    if (expectedVersion !== undefined && expectedVersion !== user.version) {
      throw new AppError('stale')
    }

    const stopped = await stopsOf(tx, user)
    const move = () => moveToDeleted(tx, actor, user.id)
    // Programs of the original clean up after themselves, also when they are the last admin.
    const isOwnEnd = user.id === actor.userId && followsOriginal(actor)
    await (isOwnEnd ? move() : keepingAnAdmin(tx, user, move))
    const event = await recordEvent(tx, {
      actor,
      action: 'user.deleted',
      target: user,
      changes: { emailAddress: [user.emailAddress, null] },
    })
    return { stopped, event }
  })
}
