import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import { holdsAllRights, holdsLevel, ofGroups } from '../permissions/rights-in-sql'
import { levelRank } from '../permissions/sections'
import { observedSections } from '../permissions/who-may-what'
import { matchingUsers } from '../users/directory/matching-users'
import { type AccessCell, usedDays } from './access-cell'

/** SQL: the active users of a cell. For searches only (lib/db/searches.ts). */
export function usersInCell(orgId: string, { section, level, through, unused }: AccessCell): Prisma.Sql {
  const org = Prisma.sql`${orgId}`
  const conditions = [
    matchingUsers(orgId, { status: 'active' }),
    Prisma.sql`NOT ${holdsAllRights(org)}`,
    holdsLevel(section, level, org),
    ...(through ? [ofGroups(org, section, level)] : []),
    ...(unused ? [isUnused({ section, level })] : []),
  ]
  return Prisma.join(conditions, ' AND ')
}

/**
 * SQL: had it for 90 days, and has not used it since. Who was added, or was given it, or was seen for the first time less
 * than that ago, may still use it. No user, in sections of which Gatehouse sees no use.
 */
function isUnused({ section, level }: Pick<AccessCell, 'section' | 'level'>): Prisma.Sql {
  if (!observedSections.has(section)) return Prisma.sql`false`
  const day = levelRank(level) === 2 ? Prisma.sql`written_on` : Prisma.sql`greatest(read_on, written_on)`
  const limit = Prisma.sql`now() - make_interval(days => ${usedDays}::int)`
  return Prisma.sql`created_at < ${limit} AND (SELECT started_at FROM use_recording) < ${limit}
    AND NOT EXISTS (
      SELECT 1 FROM section_use
      WHERE user_id = app_user.id AND section = ${section}::text AND ${day} >= (${limit})::date
    )
    AND NOT EXISTS (
      SELECT 1 FROM privilege_grant
      WHERE user_id = app_user.id AND (grants->${section}::text->>'at')::timestamptz >= ${limit}
    )
    AND NOT EXISTS (
      SELECT 1 FROM group_member JOIN user_group ON user_group.id = group_id
      WHERE user_id = app_user.id AND user_group.privileges ? ${section}::text AND added_at >= ${limit}
    )`
}
