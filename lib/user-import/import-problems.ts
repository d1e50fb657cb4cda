import 'server-only'
import { AppError } from '../errors/app-error'
import { sentence, type Told } from '../i18n/sentence'
import type { Actor } from '../permissions/actor'
import { authorizeAct, authorizeGrant, may } from '../permissions/authorize'
import type { Rights } from '../permissions/sections'
import type { GroupOfUser } from '../user-record/groups-of-users'
import type { UserView } from '../user-record/user-view'
import { authorizeJoining } from '../users/authorize-joining'
import { authorizeChanges, type Changed } from '../users/plan-update'
import { refuseOwnLoss } from '../users/spare-oneself'

/*
 * What stands against a row, found before anything is done. The verbs check again when it is done; here all problems
 * are reported at once, before anything was refused.
 */

/** Why the actor may not add a user with these rights and groups. */
export function problemsOfAdding(actor: Actor, rights: Rights, groups: readonly GroupOfUser[]): Told[] {
  const asked = [
    ...refusalsOf(actor, () => authorizeGrant(actor, { ...rights, groups: [] }, null), 'privileges'),
    ...(groups.length > 0 ? refusalsOf(actor, () => authorizeAct(actor, 'groups.change'), 'groups') : []),
  ]
  return asked.length > 0 ? asked : refusalsOf(actor, () => authorizeJoining(actor, groups, null), 'groups')
}

/** Why the actor may not make these changes. */
export function problemsOfChanges(actor: Actor, before: UserView, changed: Partial<Changed>): Told[] {
  const { isAdmin, privileges, ...others } = changed
  const rights = {
    ...(isAdmin === undefined ? {} : { isAdmin }),
    ...(privileges === undefined ? {} : { privileges }),
  }
  const parts = Object.entries(others).map(([field, value]) => ({ [field]: value }) as Partial<Changed>)
  if (Object.keys(rights).length > 0) parts.push(rights)
  return parts.flatMap((part) => {
    const [field] = Object.keys(part) as (keyof Changed)[]
    return refusalsOf(actor, () => authorizeChanges(actor, before, part), field ?? 'privileges')
  })
}

/**
 * Why the actor may not make these changes of themselves: an import is a screen (lib/users/spare-oneself.ts), and it
 * cannot ask for the password that a change of one's own address needs (docs/decisions/012).
 */
export function problemsOfOwnChanges(actor: Actor, before: UserView, changed: Partial<Changed>): Told[] {
  const losses = refusalsOf(actor, () => refuseOwnLoss(actor, before, changed), 'privileges')
  const isOwnEmail = before.id === actor.userId && changed.emailAddress !== undefined
  return isOwnEmail ? [...losses, sentence('ownEmailElsewhere')] : losses
}

/** @param what the problem if the refusal has no sentence of its own */
function refusalsOf(actor: Actor, ask: () => void, what: keyof Changed): Told[] {
  try {
    ask()
    return []
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    if (error.sentence) return [error.sentence]
    if (what === 'groups' && !may(actor, 'groups.change')) return [sentence('groupsNeedWrite')]
    return [sentence('mayNotChange', { what })]
  }
}
