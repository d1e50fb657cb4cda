import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import { db } from '../db/database'
import { search } from '../db/searches'
import { AppError } from '../errors/app-error'
import { inEnglish } from '../i18n/in-english'
import { sentence, type Told } from '../i18n/sentence'
import type { Actor } from '../permissions/actor'
import { authorizeAct, grantableLevel } from '../permissions/authorize'
import { rightsAfter } from '../permissions/rights'
import { effectiveRank, holdsMoreThan, ownRank } from '../permissions/rights-in-sql'
import { type Level, levelRank, type SectionKey, sections } from '../permissions/sections'
import { groupsOf, type KnownGroups } from '../user-record/groups-of-users'
import { type ShownRow, showWithGroups } from '../user-record/present-user'
import type {
  EffectNames,
  EffectNamesInput,
  LevelsBySection,
  PreviewPrivilegesInput,
  PrivilegesEffect,
  PrivilegesPreview,
  SelectedUsers,
} from './bulk.schema'
import { matchingUsers } from './directory/matching-users'
import { authorizeChanges, changedFields } from './plan-update'
import { entriesOf, withLevels } from './set-privileges'
import { refuseOwnLoss } from './spare-oneself'

/** So many names come with one answer. */
const namesAtOnce = 20

/**
 * What `setPrivileges` would do to many users, counted by the database. Users that the rules of the act treat alike are
 * one group, and the act's own rules check one user of each: there are a few dozen groups, however many users are
 * selected (docs/decisions/037). Nothing is changed.
 * @returns what happens to how many users, with the reasons of those it will not be done to
 * @throws AppError forbidden, limited or busy
 */
export async function previewPrivileges(
  actor: Actor,
  input: PreviewPrivilegesInput,
): Promise<PrivilegesPreview<Told>> {
  const judged = await judgedGroups(actor, input)
  const effects = new Map<string, PrivilegesEffect<Told>>()
  for (const { effect } of judged) {
    const known = effects.get(effect.key)
    effects.set(effect.key, known ? { ...known, count: known.count + effect.count } : effect)
  }
  const changed = judged.filter(({ effect }) => changing.includes(effect.kind))
  return {
    effects: [...effects.values()].sort((one, other) => rankOf(one) - rankOf(other)),
    sections: entriesOf(input.levels)
      .map(([section], at) => ({
        section,
        loses: sum(changed.map(({ group }) => group.losing[at] ?? 0)),
        gains: sum(changed.map(({ group }) => group.gaining[at] ?? 0)),
      }))
      .filter(({ loses, gains }) => loses + gains > 0),
  }
}

/** Some of the users with one of the effects, in order of name. @throws AppError forbidden, limited or busy */
export async function namesOfEffect(
  actor: Actor,
  { effectKey, query, page, ...input }: EffectNamesInput,
): Promise<EffectNames> {
  const groups = (await judgedGroups(actor, input)).filter(({ effect }) => effect.key === effectKey)
  if (groups.length === 0) return { people: [], hasMore: false }
  const isInGroup = groups.map(({ group }) => {
    const facts = Prisma.sql`${group.isSelf}::bool, ${group.isAdmin}::bool, ${group.isStronger}::bool, ${group.loses}::bool, ${group.gains}::bool, ${group.level}::text, ${group.newLevel}::text, ${group.beyond}::text, ${group.isBare}::bool, ${group.becomesBare}::bool`
    return Prisma.sql`(${factsOf(actor, input.levels)}) = (${facts})`
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
  /** From all sources together: what they lose here a group may still give. */
  loses: boolean
  gains: boolean
  /** From all sources, of the one section that is set; '' of several. */
  level: Level | ''
  newLevel: Level | ''
  /** The first section in which the user would get more than the actor may give; '' for none. */
  beyond: SectionKey | ''
  /** No privileges at all, before and after. */
  isBare: boolean
  becomesBare: boolean
  count: number
  /** By section, in the order of the levels: how many would lose and gain there. */
  losing: number[]
  gaining: number[]
}

async function judgedGroups(actor: Actor, input: PreviewPrivilegesInput) {
  authorizeAct(actor, 'users.list')
  const facts = Prisma.raw(
    '"isSelf", "isAdmin", "isStronger", loses, gains, level, "newLevel", beyond, "isBare", "becomesBare"',
  )
  const chosen = entriesOf(input.levels)
  const org = Prisma.sql`${actor.orgId}`
  const countOf = (sql: Prisma.Sql) => Prisma.sql`count(*) FILTER (WHERE ${sql})::int`
  const sql = Prisma.sql`
    WITH chosen (id, privileges, group_ids, ${facts}) AS (
      SELECT id, privileges, group_ids, ${factsOf(actor, input.levels)} FROM app_user
      WHERE ${selectedUsers(actor.orgId, input.whom)}
    ), groups AS (
      SELECT ${facts}, count(*)::int AS count, min(id) AS sample,
        ARRAY[${Prisma.join(chosen.map((one) => countOf(losesIn(one, org))))}] AS losing,
        ARRAY[${Prisma.join(chosen.map((one) => countOf(gainsIn(one, org))))}] AS gaining
      FROM chosen GROUP BY ${facts}
    )
    SELECT groups."isSelf", groups."isStronger", groups.loses, groups.gains, groups.level, groups."newLevel", groups.beyond,
      groups."isBare", groups."becomesBare", groups.count, groups.losing, groups.gaining, app_user.id,
      app_user.org_id AS "orgId", first_name AS "firstName", last_name AS "lastName", email_address AS "emailAddress",
      is_active AS "isActive", app_user.is_admin AS "isAdmin", app_user.privileges,
      app_user.group_ids AS "groupIds", version, may_reset_passwords AS "mayResetPasswords",
      password_max_days AS "passwordMaxDays", password_changed_at AS "passwordChangedAt",
      last_sign_in_at AS "lastSignInAt", created_at AS "createdAt"
    FROM groups JOIN app_user ON app_user.id = groups.sample`
  const groups = await search(actor, (run) => run<Group>(sql))
  const known = await groupsOf(db(), groups)
  return groups.map((group) => ({ group, effect: effectOn(actor, group, { levels: input.levels, known }) }))
}

/** SQL: all that decides what the act does to a user, and whether it may. */
function factsOf(actor: Actor, levels: LevelsBySection): Prisma.Sql {
  const chosen = entriesOf(levels)
  const org = Prisma.sql`${actor.orgId}`
  const [only] = chosen
  const either = (conditions: Prisma.Sql[]) => Prisma.sql`(${Prisma.join(conditions, ' OR ')})`
  const nameOf = (rank: Prisma.Sql) => Prisma.sql`(ARRAY['deny', 'read', 'write'])[1 + ${rank}]`
  const ranks = only && chosen.length === 1 ? ranksIn(only, org) : null
  const level = ranks ? nameOf(ranks.before) : Prisma.sql`''::text`
  const newLevel = ranks ? nameOf(ranks.after) : Prisma.sql`''::text`
  const isAllDenied = chosen.every(([, level]) => level === 'deny')
  const keys = chosen.map(([section]) => section)
  return Prisma.sql`id = ${actor.userId}, is_admin, ${holdsMoreThan(actor.rights, org)},
    ${either(chosen.map((one) => losesIn(one, org)))}, ${either(chosen.map((one) => gainsIn(one, org)))}, ${level}, ${newLevel},
    ${beyondOwn(actor, levels)},
    privileges = '{}', ${isAllDenied ? Prisma.sql`privileges - ${keys}::text[] = '{}'` : Prisma.sql`false`}`
}

function losesIn([section, level]: [SectionKey, Level], org: Prisma.Sql): Prisma.Sql {
  if (level === 'write') return Prisma.sql`false`
  const { before, after } = ranksIn([section, level], org)
  return Prisma.sql`(${after} < ${before})`
}

function gainsIn([section, level]: [SectionKey, Level], org: Prisma.Sql): Prisma.Sql {
  if (level === 'deny') return Prisma.sql`false`
  const { before, after } = ranksIn([section, level], org)
  return Prisma.sql`(${after} > ${before})`
}

function ranksIn([section, level]: [SectionKey, Level], org: Prisma.Sql) {
  return {
    before: effectiveRank(section, ownRank(section), org),
    after: effectiveRank(section, Prisma.raw(String(levelRank(level))), org),
  }
}

/** SQL: the first section, in the order in which they are refused, that would be raised beyond the actor's own. */
function beyondOwn(actor: Actor, levels: LevelsBySection): Prisma.Sql {
  const beyond = sections.flatMap(({ key }) => {
    const level = levels[key]
    const isBeyond = level !== undefined && levelRank(level) > levelRank(grantableLevel(actor, key))
    return isBeyond ? [Prisma.sql`WHEN ${ownRank(key)} < ${levelRank(level)}::int THEN ${key}::text`] : []
  })
  return beyond.length > 0 ? Prisma.sql`CASE ${Prisma.join(beyond, ' ')} ELSE '' END` : Prisma.sql`''::text`
}

function selectedUsers(orgId: string, whom: SelectedUsers): Prisma.Sql {
  if ('ids' in whom) return Prisma.sql`org_id = ${orgId} AND id = ANY(${whom.ids}::text[])`
  return Prisma.sql`${matchingUsers(orgId, whom.filter)} AND id <> ALL(${whom.except}::text[])`
}

/** What the act does to one user of a group, by the rules of `setPrivileges`. */
function effectOn(
  actor: Actor,
  { count, loses, gains, level, newLevel, ...row }: Group,
  { levels, known }: { levels: LevelsBySection; known: KnownGroups },
): PrivilegesEffect<Told> {
  const before = showWithGroups(row, known)
  const privileges = withLevels(before.privileges, levels)
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
  if (!loses && !gains) return { key: 'kept', kind: 'kept', count }
  const kind = loses && gains ? 'changes' : loses ? 'loses' : 'gains'
  return {
    key: `${kind} ${level} ${newLevel}`.trim(),
    kind,
    from: level || null,
    to: newLevel || null,
    count,
  }
}

const kinds: PrivilegesEffect['kind'][] = [
  'losesAll',
  'loses',
  'changes',
  'gainsAll',
  'gains',
  'kept',
  'unused',
  'same',
  'refused',
]

const changing: PrivilegesEffect['kind'][] = ['losesAll', 'loses', 'changes', 'gainsAll', 'gains']

/** Losses come first, the largest of them before the others. */
function rankOf(effect: PrivilegesEffect<Told>): number {
  const level = 'from' in effect && effect.from ? levelRank(effect.from) : 0
  return kinds.indexOf(effect.kind) * 3 - level
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
