import 'server-only'
import type { AuditAction } from '../audit/audit-action'
import type { AuditChanges } from '../audit/record-event'
import { AppError } from '../errors/app-error'
import type { Actor } from '../permissions/actor'
import { authorize, authorizeGrant } from '../permissions/authorize'
import type { UserAct } from '../permissions/who-may-what'
import type { ShownUser } from '../user-record/present-user'
import { refuseOwnLoss } from './spare-oneself'
import type { UpdateUserInput } from './user.schema'

/** What an update can change. */
export type Changed = Pick<
  ShownUser,
  'firstName' | 'lastName' | 'emailAddress' | 'isActive' | 'isAdmin' | 'privileges'
>

/** A change that its actor may make: all that is decided before anything is written. */
export type UpdatePlan = {
  actor: Actor
  before: ShownUser
  changed: Partial<Changed>
  /** What the audit log calls it, and what it says of the user's own row. */
  action: AuditAction
  changes: AuditChanges
}

export type PlanOptions = {
  /** The version the caller has seen; another one in the database refuses the change. */
  expectedVersion?: number
  /** On screens users cannot shut themselves out. */
  sparesOneself?: boolean
}

/** The act that permits each change. */
const actOfField: Record<Exclude<keyof Changed, 'isActive'>, UserAct> = {
  firstName: 'user.rename',
  lastName: 'user.rename',
  emailAddress: 'user.change-email',
  isAdmin: 'user.change-privileges',
  privileges: 'user.change-privileges',
}

/**
 * The one place that decides what an update changes and whether the actor may, for every way of saving it
 * (docs/decisions/025). What else follows from it is in update-consequences.ts.
 * @returns null when nothing is changed
 * @throws AppError not_found, forbidden, stale, or conflict (oneself)
 */
export function planUpdate(
  actor: Actor,
  before: ShownUser | null,
  input: UpdateUserInput,
  { expectedVersion, sparesOneself = false }: PlanOptions = {},
): UpdatePlan | null {
  authorize(actor, 'user.see', before)
  if (expectedVersion !== undefined && expectedVersion !== before.version) throw new AppError('stale')
  const changed = changedFields(before, input)
  authorizeChanges(actor, before, changed)
  if (sparesOneself) refuseOwnLoss(actor, before, changed)
  if (Object.keys(changed).length === 0) return null
  return { actor, before, changed, action: actionFor(changed), changes: diff(before, changed) }
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

/** Field → before and after. */
export function diff(before: Changed, changed: Partial<Changed>): AuditChanges {
  const fields = Object.keys(changed) as (keyof Changed)[]
  return Object.fromEntries(fields.map((field) => [field, [before[field], changed[field]]]))
}

function actionFor(changed: Partial<Changed>): AuditAction {
  const onlyActive = Object.keys(changed).length === 1 && changed.isActive !== undefined
  if (!onlyActive) return 'user.updated'
  return changed.isActive ? 'user.activated' : 'user.deactivated'
}

// Privileges are in catalogue order on both sides, so their texts can be compared.
function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}
