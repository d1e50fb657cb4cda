import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import { search } from '../db/searches'
import { AppError } from '../errors/app-error'
import { inEnglish } from '../i18n/in-english'
import { sentence, type Told } from '../i18n/sentence'
import type { Actor } from '../permissions/actor'
import { authorizeAct } from '../permissions/authorize'
import { type Level, levelRank } from '../permissions/privileges.schema'
import { rightsAfter } from '../permissions/rights'
import { holdsMoreThan } from '../permissions/rights-in-sql'
import { type ShownRow, showUser } from '../user-record/present-user'
import type {
  EffectNames,
  EffectNamesInput,
  PreviewPrivilegeInput,
  PrivilegeEffect,
  SelectedUsers,
} from './bulk.schema'
import { matchingUsers } from './directory/matching-users'
import { authorizeChanges, changedFields } from './plan-update'
import { withLevel } from './set-privilege'
import { refuseOwnLoss } from './spare-oneself'

/** So many names come with one answer. */
const namesAtOnce = 20

/**
 * What `setPrivilege` would do to many users, counted by the database. Users that the rules of the act treat alike are
 * one group, and the act's own rules check one user of each: there are at most 48 groups, however many users are
 * selected (docs/decisions/037). Nothing is changed.
 * @returns what happens to how many users, with the reasons of those it will not be done to
 * @throws AppError forbidden, limited or busy
 */
export async function previewPrivilege(
  actor: Actor,
  input: PreviewPrivilegeInput,
): Promise<PrivilegeEffect<Told>[]> {
  const effects = new Map<string, PrivilegeEffect<Told>>()
  for (const { effect } of await judgedGroups(actor, input)) {
    const known = effects.get(effect.key)
    effects.set(effect.key, known ? { ...known, count: known.count + effect.count } : effect)
  }
  return [...effects.values()].sort((one, other) => rankOf(one) - rankOf(other))
}

/** Some of the users with one of the effects, in order of name. @throws AppError forbidden, limited or busy */
export async function namesOfEffect(
  actor: Actor,
  { effectKey, query, page, ...input }: EffectNamesInput,
): Promise<EffectNames> {
  const groups = (await judgedGroups(actor, input)).filter(({ effect }) => effect.key === effectKey)
  if (groups.length === 0) return { people: [], hasMore: false }
  const isInGroup = groups.map(({ group }) => {
    const facts = Prisma.sql`${group.isSelf}::bool, ${group.isAdmin}::bool, ${group.isStronger}::bool, ${group.level}::text, ${group.isLone}::bool`
    return Prisma.sql`(${factsOf(actor, input)}) = (${facts})`
  })
  const sql = Prisma.sql`
    SELECT id, first_name || ' ' || last_name AS name, email_address AS "emailAddress" FROM app_user
    WHERE ${selectedUsers(actor.orgId, input.whom)} AND ${matchingUsers(actor.orgId, { query })}
      AND (${Prisma.join(isInGroup, ' OR ')})
    ORDER BY last_name, first_name, id LIMIT ${namesAtOnce + 1} OFFSET ${(page - 1) * namesAtOnce}`
  const people = await search(actor, (run) => run<{ id: string; name: string; emailAddress: string }>(sql))
  return { people: people.slice(0, namesAtOnce), hasMore: people.length > namesAtOnce }
}

type Group = ShownRow & {
  isSelf: boolean
  isStronger: boolean
  level: Level
  isLone: boolean
  count: number
}

async function judgedGroups(actor: Actor, input: PreviewPrivilegeInput) {
  authorizeAct(actor, 'users.list')
  const sql = Prisma.sql`
    WITH chosen (id, "isSelf", "isAdmin", "isStronger", level, "isLone") AS (
      SELECT id, ${factsOf(actor, input)} FROM app_user WHERE ${selectedUsers(actor.orgId, input.whom)}
    ), groups AS (
      SELECT "isSelf", "isStronger", level, "isLone", count(*)::int AS count, min(id) AS sample
      FROM chosen GROUP BY "isSelf", "isAdmin", "isStronger", level, "isLone"
    )
    SELECT groups."isSelf", groups."isStronger", groups.level, groups."isLone", groups.count, app_user.id,
      app_user.org_id AS "orgId", first_name AS "firstName", last_name AS "lastName", email_address AS "emailAddress",
      is_active AS "isActive", app_user.is_admin AS "isAdmin", privileges, version
    FROM groups JOIN app_user ON app_user.id = groups.sample`
  const groups = await search(actor, (run) => run<Group>(sql))
  return groups.map((group) => ({ group, effect: effectOn(actor, group, input) }))
}

/** SQL: all that decides what the act does to a user, and whether it may. */
function factsOf(actor: Actor, { section }: PreviewPrivilegeInput): Prisma.Sql {
  return Prisma.sql`id = ${actor.userId}, is_admin, ${holdsMoreThan(actor.rights)},
    coalesce(privileges->>${section}::text, 'deny'), privileges - ${section}::text = '{}'`
}

function selectedUsers(orgId: string, whom: SelectedUsers): Prisma.Sql {
  if ('ids' in whom) return Prisma.sql`org_id = ${orgId} AND id = ANY(${whom.ids}::text[])`
  return Prisma.sql`${matchingUsers(orgId, whom.filter)} AND id <> ALL(${whom.except}::text[])`
}

/** What the act does to one user of a group, by the rules of `setPrivilege`. */
function effectOn(
  actor: Actor,
  { count, ...row }: Group,
  change: PreviewPrivilegeInput,
): PrivilegeEffect<Told> {
  const before = showUser(row)
  const from = row.level
  const privileges = withLevel(before.privileges, change)
  const changed = changedFields(before, { user_permissions: { isAdmin: before.isAdmin, privileges } })
  if (Object.keys(changed).length === 0) return { key: 'same', kind: 'same', count }
  try {
    authorizeChanges(actor, before, changed)
    refuseOwnLoss(actor, before, changed)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const reason = error.sentence || sentence('mayNotChange', { what: 'privileges' })
    return { key: `refused ${inEnglish(reason)}`, kind: 'refused', reason, count }
  }
  const hadAllRights = before.rights.hasAllRights
  const { hasAllRights } = rightsAfter(before, { privileges })
  if (hadAllRights && hasAllRights) return { key: 'unused', kind: 'unused', count }
  if (hadAllRights) return { key: 'losesAll', kind: 'losesAll', count }
  if (hasAllRights) return { key: 'gainsAll', kind: 'gainsAll', count }
  const kind = levelRank(from) > levelRank(change.level) ? 'loses' : 'gains'
  return { key: `${kind} ${from}`, kind, from, count }
}

const kinds: PrivilegeEffect['kind'][] = [
  'losesAll',
  'loses',
  'gainsAll',
  'gains',
  'unused',
  'same',
  'refused',
]

/** Losses come first, the largest of them before the others. */
function rankOf(effect: PrivilegeEffect<Told>): number {
  const level = 'from' in effect ? levelRank(effect.from) : 0
  return kinds.indexOf(effect.kind) * 3 - level
}
