import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import { env } from '../env'
import type { EffectiveRights } from './combined-rights'
import {
  additionalIn,
  type GrantedLevel,
  levelRank,
  type Privileges,
  type SectionKey,
  sections,
} from './sections'

/*
 * What lib/permissions/rights.ts computes from a row and its groups, as conditions on the rows of `app_user`. A new source
 * of rights is added to both.
 *
 * Each condition is told whose organisation it is about, as SQL: groups are then looked up once for a statement and not
 * for every row.
 */

/** An organisation as SQL: a value, or a column of another row. */
type Organisation = Prisma.Sql

/** SQL: has all rights. */
export function holdsAllRights(org: Organisation): Prisma.Sql {
  return env().EMPTY_PERMISSIONS === 'admin'
    ? Prisma.sql`(is_admin OR ${ofOwn(org, Prisma.sql`privileges = '{}'`)})`
    : Prisma.sql`is_admin`
}

/** SQL: has no right in this section. */
export function holdsNothingIn(section: SectionKey, org: Organisation): Prisma.Sql {
  return Prisma.sql`NOT ${holdsLevel(section, 'read', org)}`
}

/** SQL: has at least this level in this section. */
export function holdsLevel(section: SectionKey, level: GrantedLevel, org: Organisation): Prisma.Sql {
  const isGranted = levelIs(section, level === 'read' ? 1 : 2)
  return Prisma.sql`(${holdsAllRights(org)} OR ${ofOwn(org, isGranted)} OR ${ofGroupsWith(org, isGranted)})`
}

/** SQL: is in an active group that gives at least this level in this section. */
export function ofGroups(org: Organisation, section: SectionKey, level: GrantedLevel): Prisma.Sql {
  return ofGroupsWith(org, levelIs(section, level === 'read' ? 1 : 2))
}

/** SQL: has more in some section than these rights, as `hasMoreThan` compares them. */
export function holdsMoreThan(rights: EffectiveRights, org: Organisation): Prisma.Sql {
  const conditions = levelsBeyond(rights)
  if (conditions.length === 0) return Prisma.sql`false`
  const isMore = Prisma.sql`(${Prisma.join(conditions, ' OR ')})`
  return Prisma.sql`(${ofOwn(org, isMore)} OR ${ofGroupsWith(org, isMore)})`
}

/** SQL: has more than these rights by the own privileges alone, whether they count or not. */
export function ownHoldsMoreThan({ hasAllRights, privileges }: EffectiveRights): Prisma.Sql {
  const emptyIsAdmin = env().EMPTY_PERMISSIONS === 'admin' && !hasAllRights
  const conditions = [
    ...(emptyIsAdmin ? [Prisma.sql`privileges = '{}'`] : []),
    ...levelsBeyond({ hasAllRights, privileges }),
  ]
  return conditions.length > 0 ? Prisma.sql`(${Prisma.join(conditions, ' OR ')})` : Prisma.sql`false`
}

/**
 * SQL: the rank (0, 1, 2) of the effective level in a section, without the rights of admins.
 * @param own SQL of the rank of the user's own level
 */
export function effectiveRank(section: SectionKey, own: Prisma.Sql, org: Organisation): Prisma.Sql {
  const ofGroup = Prisma.sql`CASE WHEN ${ofGroupsWith(org, levelIs(section, 2))} THEN 2
    WHEN ${ofGroupsWith(org, levelIs(section, 1))} THEN 1 ELSE 0 END`
  return env().GROUP_RIGHTS === 'add'
    ? Prisma.sql`greatest(${own}, ${ofGroup})`
    : Prisma.sql`CASE WHEN ${isInGroup(org)} THEN ${ofGroup} ELSE ${own} END`
}

/** A group of a user, and what it is to give in a section; null: the group is gone. */
export type OtherGroup = { groupId: string; rank: 0 | 1 | 2 | null }

/** SQL: the same for members of this group, if it gave something else. */
export function rankWith(
  section: SectionKey,
  own: Prisma.Sql,
  { org, groupId, rank }: OtherGroup & { org: Organisation },
): Prisma.Sql {
  const isOther = Prisma.sql`id <> ${groupId}`
  const others = Prisma.sql`CASE WHEN ${ofGroupsWith(org, Prisma.sql`${isOther} AND ${levelIs(section, 2)}`)} THEN 2
    WHEN ${ofGroupsWith(org, Prisma.sql`${isOther} AND ${levelIs(section, 1)}`)} THEN 1 ELSE 0 END`
  const given = Prisma.sql`greatest(${others}, ${Prisma.raw(String(rank ?? 0))})`
  if (env().GROUP_RIGHTS === 'add') return Prisma.sql`greatest(${own}, ${given})`
  return rank === null
    ? Prisma.sql`CASE WHEN ${isInGroup(org, isOther)} THEN ${given} ELSE ${own} END`
    : given
}

/** SQL: the rank of the user's own level in a section. */
export function ownRank(section: SectionKey): Prisma.Sql {
  return Prisma.sql`CASE privileges->>${section}::text WHEN 'write' THEN 2 WHEN 'read' THEN 1 ELSE 0 END`
}

/** SQL of a row with `privileges`, section by section: has more there than these rights. */
function levelsBeyond({ hasAllRights, privileges }: EffectiveRights): Prisma.Sql[] {
  if (hasAllRights) return []
  const ofCatalogue = sections.flatMap(({ key }) => {
    const rank = levelRank(privileges[key])
    return rank === 2 ? [] : [levelIs(key, rank === 1 ? 2 : 1)]
  })
  return [...ofCatalogue, additionalBeyond(privileges)]
}

const catalogue = Prisma.raw(`'{${sections.map(({ key }) => key).join()}}'::text[]`)

/** SQL of a row with `privileges`: has more in a section besides those of the catalogue. Hardly any row has one. */
function additionalBeyond(privileges: Privileges): Prisma.Sql {
  const own = Prisma.sql`${JSON.stringify(additionalIn(privileges))}::jsonb`
  return Prisma.sql`(privileges - ${catalogue} <> '{}' AND EXISTS (
    SELECT 1 FROM jsonb_each_text(privileges - ${catalogue}) AS additional (section, level)
    WHERE coalesce(${own}->>section, '') <> 'write' AND level <> coalesce(${own}->>section, '')))`
}

/** SQL of a row with `privileges`: has this rank there at least. Written out, for statements that are made once. */
function levelIs(section: SectionKey, rank: 1 | 2): Prisma.Sql {
  const name = Prisma.raw(`'${section}'`)
  return rank === 1
    ? Prisma.sql`coalesce(privileges->>${name} IN ('read', 'write'), false)`
    : Prisma.sql`coalesce(privileges->>${name} = 'write', false)`
}

/** SQL: the own privileges count, and this is true of them. */
function ofOwn(org: Organisation, condition: Prisma.Sql): Prisma.Sql {
  return env().GROUP_RIGHTS === 'add' ? condition : Prisma.sql`(${condition} AND NOT ${isInGroup(org)})`
}

/** SQL: is in an active group of whose privileges this is true. */
function ofGroupsWith(org: Organisation, condition: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`group_ids && ARRAY(SELECT id FROM user_group WHERE org_id = ${org} AND is_active AND ${condition})`
}

/** SQL: is in any group. An id may be left of one that was deleted. */
function isInGroup(org: Organisation, condition = Prisma.sql`true`): Prisma.Sql {
  return Prisma.sql`group_ids && ARRAY(SELECT id FROM user_group WHERE org_id = ${org} AND ${condition})`
}
