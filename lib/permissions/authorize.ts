import 'server-only'
import { AppError } from '../errors/app-error'
import { type Sentence, sentence } from '../i18n/sentence'
import { isAboveAll } from './above-organisations'
import type { Actor } from './actor'
import type { RightsSources } from './combined-rights'
import { recordUse } from './record-use'
import { RefusedError } from './refused-error'
import { effectiveRights } from './rights'
import { mayMakeAdmins } from './rules-of-original'
import { type Level, levelRank, type Privileges, type SectionKey, sectionsIn } from './sections'
import { meets, requirementFor, type Target, type UntargetedAct, type UserAct, usedBy } from './who-may-what'

/** Whether the actor may do it. For showing; the verbs ask `authorize`. */
export function may(actor: Actor, act: UntargetedAct): boolean
export function may(actor: Actor, act: UserAct, target: Target): boolean
export function may(actor: Actor, act: UserAct | UntargetedAct, target?: Target): boolean {
  // Skip the target comparison for actors with all rights.
  if (actor.rights.hasAllRights && target?.id !== actor.userId) return true
  return meets(actor, requirementFor(actor, act, target))
}

/** Refuses an act without a target. @throws RefusedError forbidden */
export function authorizeAct(actor: Actor, act: UntargetedAct): void {
  if (!may(actor, act)) throw new RefusedError('forbidden', { actor, act, targetId: null })
  noteUse(actor, act)
}

/**
 * Refuses an act upon a user; afterwards the user is known to exist.
 * @throws AppError not_found when missing, of another organisation, or not for the actor's eyes: one answer for all
 *   three (docs/permissions.md, 403 or 404); RefusedError forbidden when the actor may know that the user exists,
 *   not_found when they may see no users.
 */
export function authorize<T extends Target>(
  actor: Actor,
  act: UserAct,
  target: T | null,
): asserts target is T {
  const isOfActor = target?.orgId === actor.orgId || isAboveAll(actor)
  if (!target || !isOfActor || !may(actor, 'user.see', target)) {
    throw hiddenFrom(actor, act, target?.id ?? null)
  }
  if (!may(actor, act, target)) throw new RefusedError('forbidden', { actor, act, targetId: target.id })
  // What all may do to themselves is no use of a section.
  if (target.id !== actor.userId) noteUse(actor, act)
}

function noteUse({ userId }: Actor, act: UserAct | UntargetedAct): void {
  // An operator is no user.
  const used = userId && usedBy(act)
  if (used) recordUse(userId, used.section, used.level)
}

/** The error for a user whom the actor may not know about, and for a missing one: the same. */
export function hiddenFrom(actor: Actor, act: UserAct, targetId: string | null): AppError {
  // An actor who may see all users has only mistyped an id.
  if (may(actor, 'users.list')) return new AppError('not_found')
  return new RefusedError('not_found', { actor, act, targetId })
}

/** The highest level the actor may give in a section: users grant only what they hold. */
export function grantableLevel(actor: Actor, section: SectionKey): Level {
  return actor.rights.hasAllRights ? 'write' : (actor.rights.privileges[section] ?? 'deny')
}

/** Only admins make admins. */
export function mayGrantAdmin(actor: Actor): boolean {
  return actor.rights.hasAllRights
}

/**
 * Refuses rights the actor may not give. Taking away is always allowed here, and what the person already has may stay.
 * Both the user's own privileges and what follows from all sources are compared: own privileges that do not count today,
 * because of a group, may count again tomorrow.
 * @param after the sources of the user's rights as they would be
 * @param before the same as they are now; nothing for a new user
 * @throws RefusedError forbidden with a field error that names what was refused
 */
export function authorizeGrant(
  actor: Actor,
  after: RightsSources,
  before: (RightsSources & { id: string }) | null,
): void {
  if (actor.rights.hasAllRights && mayMakeAdmins(actor)) return
  const rights = effectiveRights(after)
  const rightsBefore = before && effectiveRights(before)
  if (actor.rights.hasAllRights) {
    if (!rights.hasAllRights || rightsBefore?.hasAllRights) return
    throw refusedGrant(
      { actor, before, section: 'IsAdmin' },
      sentence('grantAdminInOriginal'),
      'user_permissions',
    )
  }
  const ownBefore = before && effectiveRights({ ...before, groups: [] })
  if (
    (rights.hasAllRights && !rightsBefore?.hasAllRights) ||
    (effectiveRights({ ...after, groups: [] }).hasAllRights && !ownBefore?.hasAllRights)
  ) {
    throw refusedGrant({ actor, before, section: 'IsAdmin' }, sentence('grantAdmin'), 'user_permissions')
  }
  const section =
    raisedBeyondOwn(actor, after.privileges, before?.privileges) ??
    raisedBeyondOwn(actor, rights.privileges, rightsBefore?.privileges)
  if (!section) return
  const message = sentence('grantBeyondOwn', { section })
  throw refusedGrant({ actor, before, section }, message, `user_permissions.${section}`)
}

/**
 * The first section in which privileges are raised above what the actor may give; undefined if there is none.
 * @param before as they are now
 */
export function raisedBeyondOwn(
  actor: Actor,
  after: Privileges,
  before: Privileges = {},
): SectionKey | undefined {
  return sectionsIn(after).find((key) => {
    const wanted = levelRank(after[key])
    return wanted > levelRank(before[key]) && wanted > levelRank(grantableLevel(actor, key))
  })
}

type Grant = { actor: Actor; before: { id: string } | null; section: string }

function refusedGrant({ actor, before, section }: Grant, message: Sentence, field: string): RefusedError {
  const act = before ? 'user.change-privileges' : 'users.create'
  return new RefusedError(
    'forbidden',
    { actor, act, targetId: before?.id ?? null, section },
    { message, fieldErrors: { [field]: message } },
  )
}
