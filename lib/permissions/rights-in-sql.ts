import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import { env } from '../env'
import type { EffectiveRights } from './rights'
import { type GrantedLevel, levelRank, type SectionKey, sections } from './sections'

/*
 * What lib/permissions/rights.ts computes from a row, as conditions on the rows of `app_user`. A new source of rights is
 * added to both.
 */

/** SQL: has all rights. */
export function holdsAllRights(): Prisma.Sql {
  return env().EMPTY_PERMISSIONS === 'admin'
    ? Prisma.sql`(is_admin OR privileges = '{}')`
    : Prisma.sql`is_admin`
}

/** SQL: has no right in this section. */
export function holdsNothingIn(section: SectionKey): Prisma.Sql {
  return Prisma.sql`(NOT ${holdsAllRights()} AND privileges->>${section}::text IS NULL)`
}

/** SQL: has at least this level in this section. */
export function holdsLevel(section: SectionKey, level: GrantedLevel): Prisma.Sql {
  return Prisma.raw(holdsLevelText(section, level))
}

/** The same as text, for statements that are written once. */
export function holdsLevelText(section: SectionKey, level: GrantedLevel): string {
  const levels = level === 'read' ? `'read', 'write'` : `'write'`
  return `(${holdsAllRights().sql} OR coalesce(privileges->>'${section}' IN (${levels}), false))`
}

/** SQL: has more in some section than these rights, as `hasMoreThan` compares them. */
export function holdsMoreThan({ hasAllRights, privileges }: EffectiveRights): Prisma.Sql {
  const conditions = sections.flatMap(({ key }) => {
    const rank = levelRank(privileges[key])
    if (hasAllRights || rank === 2) return []
    return rank === 1
      ? [Prisma.sql`coalesce(privileges->>${key}::text = 'write', false)`]
      : [Prisma.sql`privileges ? ${key}::text`]
  })
  return conditions.length > 0 ? Prisma.sql`(${Prisma.join(conditions, ' OR ')})` : Prisma.sql`false`
}
