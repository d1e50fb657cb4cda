import 'server-only'
import { type AuditChanges, recordEvent } from '../audit/record-event'
import { AppError } from '../errors/app-error'
import { endAllSessions } from '../identity/end-session'
import { inTransactionOf } from '../identity/in-transaction-of'
import { lockVisibleUser } from '../identity/lock-user'
import { requireConfirmation } from '../identity/require-confirmation'
import { carrySignInDelay } from '../identity/sign-in-delay'
import { killLinks } from '../links/account-link'
import type { Actor } from '../permissions/actor'
import { authorize, authorizeGrant } from '../permissions/authorize'
import type { UserAct } from '../permissions/who-may-what'
import { presentUser, type ShownUser } from '../user-record/present-user'
import type { UserView } from '../user-record/user-view'
import { afterOtherAddress } from './after-other-address'
import { refusingTakenEmail } from './create-user'
import { keepingAnAdmin } from './keep-an-admin'
import { refuseOwnLoss } from './spare-oneself'
import type { UpdateUserInput } from './user.schema'
import { stopsOf, type WhatStops } from './what-stops'

/** What else an update may be told. */
export type UpdateOptions = {
  /** The version the caller has seen; another one in the database refuses the change. */
  expectedVersion?: number
  /** On screens users cannot shut themselves out. */
  sparesOneself?: boolean
  /** The run of an import that makes the change. */
  importId?: string
}

/** A user as they were saved. */
export type SavedUser = UserView & {
  /** What a deactivation ended, besides the access key; null without a deactivation. */
  stopped: WhatStops | null
}

/** The act that permits each change. */
const actOfField: Record<Exclude<keyof Changed, 'isActive'>, UserAct> = {
  firstName: 'user.rename',
  lastName: 'user.rename',
  emailAddress: 'user.change-email',
  isAdmin: 'user.change-privileges',
  privileges: 'user.change-privileges',
}

/** What an update can change. */
export type Changed = Pick<
  ShownUser,
  'firstName' | 'lastName' | 'emailAddress' | 'isActive' | 'isAdmin' | 'privileges'
>

/**
 * Changes what differs and leaves the rest: sending a value unchanged needs no permission, because old clients send
 * every field. Deactivating ends every session, and kills a mailed link, in the same transaction (ASVS 7.4.2); of another
 * email address the former one is told.
 * @throws AppError not_found, forbidden, stale, conflict (e-mail taken, last admin, oneself), or unconfirmed (one's own e-mail)
 */
export async function updateUser(
  actor: Actor,
  userId: string,
  input: UpdateUserInput,
  { expectedVersion, sparesOneself = false, importId }: UpdateOptions = {},
): Promise<SavedUser> {
  const { before, saved } = await refusingTakenEmail(() =>
    inTransactionOf(actor, async (tx, actor) => {
      const before = await lockVisibleUser(tx, actor, userId)
      if (expectedVersion !== undefined && expectedVersion !== before.version) {
        throw new AppError('stale')
      }

      const changed = changedFields(before, input)
      authorizeChanges(actor, before, changed)
      if (sparesOneself) refuseOwnLoss(actor, before, changed)
      if (Object.keys(changed).length === 0) return { before, saved: { ...before, stopped: null } }
      if (changed.emailAddress && before.id === actor.userId) await requireConfirmation(tx, actor)

      const data = { ...changed, ...(importId && { lastImportId: importId }), version: { increment: 1 } }
      const saved = await keepingAnAdmin(tx, before, () => tx.user.update({ where: { id: before.id }, data }))
      const stopped = changed.isActive === false ? await stopsOf(tx, before) : null
      if (stopped) await endAllSessions(tx, saved.id)
      // A link that was mailed to the former address must not open the account.
      if (stopped || changed.emailAddress) await killLinks(tx, saved.id)
      if (changed.emailAddress) await afterOtherAddress(tx, actor, before)
      await recordEvent(tx, {
        actor,
        action: actionFor(changed),
        target: saved,
        changes: { ...diff(before, changed), ...endedBy(stopped) },
      })
      return { before, saved: { ...presentUser(saved), stopped } }
    }),
  )
  // Not in the transaction: the counters have a connection of their own.
  if (saved.emailAddress !== before.emailAddress) {
    await carrySignInDelay(before.emailAddress, saved.emailAddress)
  }
  return saved
}

/** @throws AppError forbidden when the actor may not make one of these changes */
export function authorizeChanges(actor: Actor, before: ShownUser, changed: Partial<Changed>): void {
  for (const field of Object.keys(changed) as (keyof Changed)[]) {
    authorize(actor, field === 'isActive' ? actOfActive(changed) : actOfField[field], before)
  }
  if (changed.isAdmin !== undefined || changed.privileges !== undefined) {
    const after = {
      isAdmin: changed.isAdmin ?? before.isAdmin,
      privileges: changed.privileges ?? before.privileges,
    }
    authorizeGrant(actor, after, before)
  }
}

function actOfActive({ isActive }: Partial<Changed>): UserAct {
  return isActive ? 'user.activate' : 'user.deactivate'
}

/** Of what was sent, what differs from what is. */
export function changedFields(before: Changed, input: UpdateUserInput): Partial<Changed> {
  const wanted: Partial<Changed> = {
    firstName: input.first_name,
    lastName: input.last_name,
    emailAddress: input.email_address,
    isActive: input.active,
    isAdmin: input.user_permissions?.isAdmin,
    privileges: input.user_permissions?.privileges,
  }
  const changes = Object.entries(wanted).filter(
    ([field, value]) => value !== undefined && !isSame(value, before[field as keyof Changed]),
  )
  return Object.fromEntries(changes)
}

/** What the audit trail calls it. */
export function actionFor(changed: Partial<Changed>) {
  const onlyActive = Object.keys(changed).length === 1 && changed.isActive !== undefined
  if (!onlyActive) return 'user.updated'
  return changed.isActive ? 'user.activated' : 'user.deactivated'
}

/** What a deactivation ended, for the audit trail: the sessions and the link that were open. */
function endedBy(stopped: WhatStops | null): AuditChanges {
  if (!stopped) return {}
  return {
    ...(stopped.sessions > 0 && { openSessions: [stopped.sessions, 0] }),
    ...(stopped.link && { openLink: [stopped.link, null] }),
  }
}

/** Field → before and after. */
export function diff(before: Changed, changed: Partial<Changed>): AuditChanges {
  const fields = Object.keys(changed) as (keyof Changed)[]
  return Object.fromEntries(fields.map((field) => [field, [before[field], changed[field]]]))
}

// Privileges are in catalogue order on both sides, so their texts can be compared.
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
