import 'server-only'
import type { Actor } from './actor'
import type { EffectiveRights } from './combined-rights'
import { hasMoreThan } from './rights-bound'
import { type GrantedLevel, levelRank, type SectionKey } from './sections'

/**
 * Who may do what to users: the one table (docs/permissions.md, compared by a test). Columns say whose record it is:
 * the actor's own · a user with no more privileges than the actor · a user with more · an admin.
 *
 * Users with `users: write` must not take over a user with more privileges: control of an account's email address or
 * password is control of its privileges, also of those it gets back later (docs/decisions/005).
 */
const table = {
  // self, weaker, stronger, admin
  'user.see': ['anyone', 'users: read', 'users: read', 'users: read'],
  'user.rename': ['anyone', 'users: write', 'users: write', 'admin'],
  'user.change-email': ['users: write', 'users: write', 'admin', 'admin'],
  'user.activate': ['users: write', 'users: write', 'admin', 'admin'],
  'user.deactivate': ['users: write', 'users: write', 'users: write', 'admin'],
  'user.change-privileges': ['users: write', 'users: write', 'admin', 'admin'],
  'user.change-groups': ['user_groups: write', 'user_groups: write', 'admin', 'admin'],
  'user.delete': ['users: write', 'users: write', 'users: write', 'admin'],
  // Brings privileges back, like activating a user.
  'user.restore': ['users: write', 'users: write', 'admin', 'admin'],
  'user.erase': ['admin', 'admin', 'admin', 'admin'],
  'user.set-first-password': ['anyone', 'users: write', 'admin', 'admin'],
  'user.set-password': ['anyone', 'admin', 'admin', 'admin'],
  'user.send-link': ['users: write', 'users: write', 'users: write', 'admin'],
  'user.end-sessions': ['anyone', 'users: write', 'users: write', 'admin'],
  // For oneself, or for a user with more privileges, it would allow guessing that password to continue.
  'user.clear-sign-in-delay': ['another admin', 'users: write', 'admin', 'admin'],
  'user.see-key': ['anyone', 'admin', 'admin', 'admin'],
  'user.renew-key': ['anyone', 'users: write', 'users: write', 'admin'],
} as const satisfies Record<string, Row>

/** Acts that have no target. */
const untargeted = {
  'users.list': 'users: read',
  'users.create': 'users: write',
  'users.list-deleted': 'users: write',
  'audit.read': 'audit_logs: read',
  'groups.list': 'user_groups: read',
  // What it may give, and whose members it may change, is asked besides (lib/groups/authorize-group.ts).
  'groups.change': 'user_groups: write',
  'templates.list': 'users: write',
  'templates.create': 'admin',
  'templates.update': 'admin',
  'templates.delete': 'admin',
  'views.list': 'users: read',
  'views.save': 'users: read',
  'views.share': 'admin',
  'mail.see': 'system: read',
  'mail.test': 'system: write',
  'mail.change-texts': 'admin',
  'settings.see': 'system: read',
  'settings.change': 'system: write',
  'additional-permissions.see': 'admin',
  'additional-permissions.change': 'admin',
  'first-steps.see': 'admin',
} as const satisfies Record<string, Requirement>

/** A section and the level that is needed there, or a word. What needs another admin, no one may do to themselves. */
type Requirement = 'anyone' | 'admin' | 'another admin' | `${SectionKey}: ${GrantedLevel}`
type Row = readonly [self: Requirement, weaker: Requirement, stronger: Requirement, admin: Requirement]

export type UserAct = keyof typeof table
export type UntargetedAct = keyof typeof untargeted

/** The facts of a target that decide; any user view fits. */
export type Target = { id: string; orgId: string; rights: EffectiveRights }

/** What this act asks of this actor. */
export function requirementFor(actor: Actor, act: UserAct | UntargetedAct, target?: Target): Requirement {
  if (act in untargeted) return untargeted[act as UntargetedAct]
  if (!target) throw new Error(`${act} needs a target`)
  return table[act as UserAct][columnOf(actor, target)]
}

/** Does the actor meet it? */
export function meets(actor: Actor, requirement: Requirement): boolean {
  if (requirement === 'anyone') return true
  if (requirement === 'another admin') return false
  if (actor.rights.hasAllRights) return true
  if (requirement === 'admin') return false
  const [section, level] = requirement.split(': ') as [SectionKey, GrantedLevel]
  return levelRank(actor.rights.privileges[section]) >= levelRank(level)
}

/** Screens ask for these while they show something else. */
const noUse = new Set<string>(['views.list', 'views.save', 'templates.list', 'first-steps.see'])

const used = new Map(
  Object.entries({ ...untargeted, ...table })
    .filter(([act]) => !noUse.has(act))
    .flatMap(([act, requirement]) => {
      // What users are asked for who may do it to others.
      const needed = typeof requirement === 'string' ? requirement : requirement[1]
      const [section, level] = needed.split(': ') as [SectionKey, GrantedLevel | undefined]
      return level ? [[act, { section, level }] as const] : []
    }),
)

/** The section that an act is a use of; undefined for what only admins may do, or anyone. */
export function usedBy(
  act: UserAct | UntargetedAct,
): { section: SectionKey; level: GrantedLevel } | undefined {
  return used.get(act)
}

/** The sections that Gatehouse itself guards: of others it cannot know whether they are used. */
export const observedSections: ReadonlySet<SectionKey> = new Set(
  [...used.values()].map(({ section }) => section),
)

/** Which column of the table this target is for this actor. */
function columnOf(actor: Actor, target: Target): 0 | 1 | 2 | 3 {
  if (target.id === actor.userId) return 0
  if (target.rights.hasAllRights) return 3
  return hasMoreThan(target.rights.privileges, actor.rights.privileges) ? 2 : 1
}
