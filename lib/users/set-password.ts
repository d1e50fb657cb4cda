import 'server-only'
import { recordEvent } from '../audit/record-event'
import type { Actor } from '../auth/actor'
import { endAllSessions } from '../auth/end-session'
import { inTransactionOf } from '../auth/in-transaction-of'
import { db, type Tx } from '../db/database'
import { isId } from '../db/new-id'
import { AppError } from '../errors/app-error'
import { hashPassword, verifyPassword } from '../passwords/hash-password'
import { authorize } from '../permissions/authorize'
import { lockUser } from './lock-user'
import { presentUser } from './present-user'
import type { SetPasswordInput } from './user.schema'
import type { UserView } from './user-view'

/**
 * Sets a password and ends every session of that person; the access key stays valid (contract §2.6).
 * Your own: the current one is asked for, once there is one. Somebody else's: admins without the current one, and
 * whoever may write users the first one of a user who never had any (seed "Set user password").
 * @throws AppError not_found, forbidden, or invalid when the current password is missing or wrong
 */
export async function setPassword(actor: Actor, userId: string, input: SetPasswordInput): Promise<void> {
  const row = isId(userId) ? await db().user.findUnique({ where: { id: userId } }) : null
  const user = row && presentUser(row)
  authorizeSetting(actor, user)
  await checkCurrentPassword(actor, user, row?.passwordHash ?? null, input.current_password)
  const passwordHash = await hashPassword(input.new_password)

  await inTransactionOf(actor, async (tx, actor) => {
    const lockedRow = await lockUser(tx, userId)
    const locked = lockedRow && presentUser(lockedRow)
    authorizeSetting(actor, locked)
    // What was checked before the hashing may have changed meanwhile.
    if (lockedRow?.passwordHash !== row?.passwordHash) {
      throw new AppError('conflict', 'The password was changed by somebody else')
    }
    await savePassword(tx, actor, locked, passwordHash)
  })
}

/** The Reset Password dialog: one's own password, with the current one. @throws AppError invalid */
export async function changeOwnPassword(
  actor: Actor,
  input: { current_password: string; new_password: string },
): Promise<void> {
  await setPassword(actor, actor.userId, input)
}

async function savePassword(tx: Tx, actor: Actor, user: UserView, passwordHash: string): Promise<void> {
  await tx.user.update({
    where: { id: user.id },
    data: { passwordHash, passwordChangedAt: new Date() },
  })
  await endAllSessions(tx, user.id)
  await recordEvent(tx, {
    actor,
    action: user.hasPassword ? 'user.password_changed' : 'user.password_set',
    target: user,
  })
}

function authorizeSetting(actor: Actor, user: UserView | null): asserts user is UserView {
  const isFirst = user !== null && !user.hasPassword && user.lastSignInAt === null
  authorize(actor, isFirst ? 'user.set-first-password' : 'user.set-password', user)
}

async function checkCurrentPassword(
  actor: Actor,
  user: UserView,
  hash: string | null,
  current: string | undefined,
): Promise<void> {
  const isAsked = actor.userId === user.id || current !== undefined
  if (!hash || !isAsked) return
  if (current === undefined) throw currentPasswordError('Current password is required')
  if (!(await verifyPassword(current, hash))) throw currentPasswordError('Current password is incorrect')
}

function currentPasswordError(sentence: string): AppError {
  return new AppError('invalid', sentence, { fieldErrors: { current_password: sentence } })
}
