import 'server-only'
import type { Actor } from '../auth/actor'
import type { UserView } from '../users/user-view'
import { levelRank, type SectionKey, sections } from './privileges.schema'

/**
 * Who may what to users: the one table (decisions.md, Privileges and Access keys). Columns say whose record it is:
 * one's own · somebody with no more privileges than oneself · somebody with more · an admin.
 *
 * Somebody with `users: write` must not take over a person who may more: whoever controls the e-mail address or the
 * password of an account controls its privileges.
 */
const table = {
  'user.see': { self: 'anyone', weaker: 'users: read', stronger: 'users: read', admin: 'users: read' },
  'user.rename': { self: 'anyone', weaker: 'users: write', stronger: 'users: write', admin: 'admin' },
  'user.change-email': { self: 'users: write', weaker: 'users: write', stronger: 'admin', admin: 'admin' },
  'user.change-active': {
    self: 'users: write',
    weaker: 'users: write',
    stronger: 'users: write',
    admin: 'admin',
  },
  'user.change-privileges': {
    self: 'users: write',
    weaker: 'users: write',
    stronger: 'users: write',
    admin: 'admin',
  },
  'user.delete': { self: 'users: write', weaker: 'users: write', stronger: 'users: write', admin: 'admin' },
  'user.set-first-password': { self: 'anyone', weaker: 'users: write', stronger: 'admin', admin: 'admin' },
  'user.set-password': { self: 'anyone', weaker: 'admin', stronger: 'admin', admin: 'admin' },
  'user.see-key': { self: 'anyone', weaker: 'admin', stronger: 'admin', admin: 'admin' },
  'user.renew-key': { self: 'anyone', weaker: 'users: write', stronger: 'users: write', admin: 'admin' },
} as const satisfies Record<string, Record<Column, Requirement>>

/** Acts that have no target yet. */
const untargeted = {
  'users.list': 'users: read',
  'users.create': 'users: write',
} as const satisfies Record<string, Requirement>

type Requirement = 'anyone' | 'users: read' | 'users: write' | 'admin'
type Column = 'self' | 'weaker' | 'stronger' | 'admin'

export type UserAct = keyof typeof table
export type UntargetedAct = keyof typeof untargeted

/** The facts of a target that decide; any user view fits. */
export type Target = Pick<UserView, 'id' | 'orgId' | 'hasAllRights' | 'privileges'>

/** What this act asks of this actor. */
export function requirementFor(actor: Actor, act: UserAct | UntargetedAct, target?: Target): Requirement {
  if (act in untargeted) return untargeted[act as UntargetedAct]
  if (!target) throw new Error(`${act} needs a target`)
  return table[act as UserAct][columnOf(actor, target)]
}

/** Does the actor meet it? */
export function meets(actor: Actor, requirement: Requirement): boolean {
  if (requirement === 'anyone' || actor.hasAllRights) return true
  if (requirement === 'users: read') return levelRank(actor.privileges.users) >= 1
  return requirement === 'users: write' && levelRank(actor.privileges.users) >= 2
}

function columnOf(actor: Actor, target: Target): Column {
  if (target.id === actor.userId) return 'self'
  if (target.hasAllRights) return 'admin'
  return sections.some(({ key }) => exceeds(target, actor, key)) ? 'stronger' : 'weaker'
}

function exceeds(target: Target, actor: Actor, section: SectionKey): boolean {
  return levelRank(target.privileges[section]) > levelRank(actor.privileges[section])
}
