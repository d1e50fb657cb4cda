import 'server-only'
import type { AuditAction } from '../audit/audit-action'
import type { AuditChanges } from '../audit/record-event'
import { AppError } from '../errors/app-error'
import { sentence } from '../i18n/sentence'
import type { Actor } from '../permissions/actor'
import { authorize, authorizeGrant } from '../permissions/authorize'
import type { Privileges } from '../permissions/sections'
import type { UserAct } from '../permissions/who-may-what'
import { keepingAdditional } from '../user-record/additional-sections'
import { namesInOrder } from '../user-record/group-names'
import type { GroupOfUser } from '../user-record/groups-of-users'
import type { ShownUser } from '../user-record/present-user'
import { authorizeJoining } from './authorize-joining'
import { refuseOwnLoss } from './spare-oneself'
import type { UserUpdate } from './user.schema'

/** What an update can change. */
export type Changed = Pick<
  ShownUser,
  | 'firstName'
  | 'lastName'
  | 'emailAddress'
  | 'isActive'
  | 'isAdmin'
  | 'privileges'
  | 'groups'
  | 'passwordMaxDays'
  | 'mayResetPasswords'
>

/** Those of them that are columns of the user's row. */
export type ChangedColumns = Omit<Changed, 'groups'>

/** A change that its actor may make: all that is decided before anything is written. */
export type UpdatePlan = {
  actor: Actor
  before: ShownUser
  changed: Partial<Changed>
  /** What the audit log will say: at least one. */
  events: PlannedEvent[]
}

/** An event of the audit log: what it is called, and the fields with their values. */
export type PlannedEvent = { action: AuditAction; changes: AuditChanges }

/** What is to become of a user: as it is sent, and the groups they are to be in. */
export type WantedUpdate = UserUpdate & { groups?: readonly GroupOfUser[] | undefined }

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
  groups: 'user.change-groups',
  passwordMaxDays: 'user.rename',
  mayResetPasswords: 'user.change-privileges',
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
  input: WantedUpdate,
  { expectedVersion, sparesOneself = false }: PlanOptions = {},
): UpdatePlan | null {
  authorize(actor, 'user.see', before)
  if (expectedVersion !== undefined && expectedVersion !== before.version) throw new AppError('stale')
  if (input.asks_reset_password && !before.mayResetPasswords) {
    throw new AppError('forbidden', sentence('resetPasswordByAdminApi'))
  }
  const changed = changedFields(before, input)
  authorizeChanges(actor, before, changed)
  if (sparesOneself) refuseOwnLoss(actor, before, changed)
  if (Object.keys(changed).length === 0) return null
  return { actor, before, changed, events: eventsFor(before, changed) }
}

/** @throws AppError forbidden when the actor may not make one of these changes */
export function authorizeChanges(actor: Actor, before: ShownUser, changed: Partial<Changed>): void {
  for (const field of Object.keys(changed) as (keyof Changed)[]) {
    authorize(actor, field === 'isActive' ? actOfActive(changed) : actOfField[field], before)
  }
  const { isAdmin, privileges, groups } = changed
  if (groups) authorizeJoining(actor, groups, before)
  if (isAdmin !== undefined || privileges !== undefined || groups !== undefined) {
    const after = {
      isAdmin: isAdmin ?? before.isAdmin,
      privileges: privileges ?? before.privileges,
      groups: groups ?? before.groups,
    }
    authorizeGrant(actor, after, before)
  }
}

function actOfActive({ isActive }: Partial<Changed>): UserAct {
  return isActive ? 'user.activate' : 'user.deactivate'
}

/** Of what was sent, what differs from what is. */
export function changedFields(before: Changed, input: WantedUpdate): Partial<Changed> {
  const wanted: Partial<Changed> = {
    firstName: input.first_name,
    lastName: input.last_name,
    emailAddress: input.email_address,
    isActive: input.active,
    isAdmin: input.user_permissions?.isAdmin,
    privileges: wantedPrivileges(before, input),
    groups: input.groups && sameOrder(input.groups),
    passwordMaxDays: input.password_max_days,
    mayResetPasswords: input.may_reset_passwords,
  }
  const changes = Object.entries(wanted).filter(
    ([field, value]) =>
      value !== undefined &&
      !isSame(value, field === 'groups' ? sameOrder(before.groups) : before[field as keyof Changed]),
  )
  return Object.fromEntries(changes)
}

/** Field → before and after; groups by their names. */
export function diff(before: Changed, changed: Partial<Changed>): AuditChanges {
  const fields = Object.keys(changed) as (keyof Changed)[]
  return Object.fromEntries(
    fields.map((field) => [field, [toldValue(before, field), toldValue(changed, field)]]),
  )
}

function toldValue(of: Partial<Changed>, field: keyof Changed): unknown {
  return field === 'groups' ? namesInOrder(of.groups ?? []) : of[field]
}

const ofPrivileges: (keyof Changed)[] = ['isAdmin', 'privileges', 'mayResetPasswords']
const ofGroups: (keyof Changed)[] = ['groups']

/** What is given and taken has events of its own, so that the audit log can be asked for it. */
function eventsFor(before: Changed, changed: Partial<Changed>): PlannedEvent[] {
  const part = (isMeant: (field: keyof Changed) => boolean): Partial<Changed> =>
    Object.fromEntries(Object.entries(changed).filter(([field]) => isMeant(field as keyof Changed)))
  const parts: [(part: Partial<Changed>) => AuditAction, Partial<Changed>][] = [
    [actionFor, part((field) => !ofPrivileges.includes(field) && !ofGroups.includes(field))],
    [() => 'user.privileges_changed', part((field) => ofPrivileges.includes(field))],
    [() => 'user.groups_changed', part((field) => ofGroups.includes(field))],
  ]
  return parts
    .filter(([, fields]) => Object.keys(fields).length > 0)
    .map(([action, fields]) => ({ action: action(fields), changes: diff(before, fields) }))
}

function actionFor(changed: Partial<Changed>): AuditAction {
  const onlyActive = Object.keys(changed).length === 1 && changed.isActive !== undefined
  if (!onlyActive) return 'user.updated'
  return changed.isActive ? 'user.activated' : 'user.deactivated'
}

function wantedPrivileges(before: Changed, input: WantedUpdate): Privileges | undefined {
  const wanted = input.user_permissions?.privileges
  return wanted && keepingAdditional(before.privileges, wanted, input)
}

function sameOrder(groups: readonly GroupOfUser[]): readonly GroupOfUser[] {
  return [...groups].sort((one, other) => (one.id < other.id ? -1 : 1))
}

// Privileges are in catalogue order on both sides, so their texts can be compared.
function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}
