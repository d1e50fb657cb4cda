import 'server-only'
import type { User } from '@/prisma/generated/client'
import { recordEvent } from '../audit/record-event'
import { db } from '../db/database'
import { isId } from '../db/new-id'
import { AppError } from '../errors/app-error'
import { type Sentence, sentence } from '../i18n/sentence'
import { isCurrentPassword } from '../identity/confirmation/is-current-password'
import { requireConfirmation } from '../identity/confirmation/require-confirmation'
import { inTransactionOf } from '../identity/in-transaction-of'
import { lockUser } from '../identity/lock-user'
import { savePassword } from '../password-reset/save-password'
import { hashPassword } from '../passwords/hash-password'
import { refuseWeakPassword } from '../passwords/refuse-weak-password'
import type { Actor } from '../permissions/actor'
import { authorize } from '../permissions/authorize'
import { passwordAct } from '../permissions/password-act'
import { boundBy, boundIn, lowerBound, type RightsBound } from '../permissions/rights-bound'
import { authorizeResetOfOther, followsOriginal } from '../permissions/rules-of-original'
import { presentUser } from '../user-record/present-user'
import type { UserView } from '../user-record/user-view'
import { getUser } from './directory/get-user'
import type { SetPasswordInput } from './user.schema'

/**
 * Sets a password and ends every session of that user; the access key stays valid (docs/api-contract.md, Passwords).
 * Your own needs the current one, once there is one. Another user's needs an admin and no current one; the first
 * password of a user who never had one needs `users: write`.
 * @throws AppError not_found, forbidden, invalid when the current password is missing or wrong, or unconfirmed
 */
export async function setPassword(actor: Actor, userId: string, input: SetPasswordInput): Promise<void> {
  const row = isId(userId) ? await db().user.findUnique({ where: { id: userId } }) : null
  const user = row && (await presentUser(db(), row))
  authorizeSetting(actor, user)
  if (row) await checkCurrentPassword(actor, row, input.current_password)
  const passwordHash = await hashPassword(input.new_password)

  await inTransactionOf(actor, async (tx, actor) => {
    const lockedRow = await lockUser(tx, userId)
    const locked = lockedRow && (await presentUser(tx, lockedRow))
    authorizeSetting(actor, locked)
    // What was checked before the hashing may have changed since.
    if (!lockedRow || lockedRow.passwordHash !== row?.passwordHash) {
      throw new AppError('conflict', sentence('passwordStale'))
    }
    // Without a password there was none to enter: then the session has to be a fresh one.
    if (locked.id === actor.userId && !locked.hasPassword) await requireConfirmation(tx, actor)
    await savePassword(tx, lockedRow, {
      passwordHash,
      passwordRights: boundOfNew(actor, lockedRow),
      language: actor.origin.language,
    })
    await recordEvent(tx, {
      actor,
      action: locked.hasPassword ? 'user.password_changed' : 'user.password_set',
      target: locked,
    })
  })
}

/** The Reset Password dialog: one's own password, with the current one. @throws AppError invalid */
export async function changeOwnPassword(
  actor: Actor,
  input: { current_password: string; new_password: string },
): Promise<void> {
  const { firstName, lastName, emailAddress } = await getUser(actor, actor.userId)
  refuseWeakPassword(input.new_password, { firstName, lastName, emailAddress })
  await setPassword(actor, actor.userId, input)
}

function authorizeSetting(actor: Actor, user: UserView | null): asserts user is UserView {
  if (user && user.id !== actor.userId && followsOriginal(actor)) {
    authorize(actor, 'user.see', user)
    authorizeResetOfOther(actor, user.id)
  }
  authorize(actor, user ? passwordAct(user) : 'user.set-password', user)
}

/**
 * Another user's password is bounded by the rights of the user who sets it. One's own keeps the bound of the password
 * or key used for the change: another user who knows that could have made this change as well.
 */
function boundOfNew(actor: Actor, row: User): RightsBound {
  if (actor.userId !== row.id) return boundBy(actor.rights)
  const ofPassword = row.passwordHash ? boundIn(row.passwordRights) : null
  return actor.kind === 'key' ? lowerBound(ofPassword, boundIn(row.accessKeyRights)) : ofPassword
}

async function checkCurrentPassword(actor: Actor, row: User, current: string | undefined): Promise<void> {
  const isAsked = actor.userId === row.id || current !== undefined
  if (!row.passwordHash || !isAsked) return
  if (current === undefined) throw currentPasswordError(sentence('required', { field: 'current_password' }))
  if (!(await isCurrentPassword(actor, row, current)))
    throw currentPasswordError(sentence('currentPasswordWrong'))
}

function currentPasswordError(reason: Sentence): AppError {
  return new AppError('invalid', reason, { fieldErrors: { current_password: reason } })
}
