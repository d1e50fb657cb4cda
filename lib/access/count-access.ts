import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import { db } from '../db/database'
import { SearchValue } from '../db/search-value'
import { search } from '../db/searches'
import type { Actor } from '../permissions/actor'
import { authorizeAct } from '../permissions/authorize'
import { effectiveRights } from '../permissions/rights'
import { levelRank, type Privileges, type SectionKey, sections } from '../permissions/sections'
import { groupsOfOrganisation } from '../user-record/groups-of-users'

/** How many active users may read and write in a section. Admins are not among them; writers may read. */
export type SectionCount = { section: SectionKey; read: number; write: number }

export type AccessCounts = {
  sections: SectionCount[]
  /** Active users who may do everything. */
  admins: number
}

type Alike = { isAdmin: boolean; privileges: Privileges; groupIds: string[]; count: number }

/**
 * The Access screen: sections × read and write. Users with the same privileges and groups are counted together by the
 * database: there are a few hundred kinds, however many users there are.
 * @throws AppError forbidden, limited or busy
 */
export async function countAccess(actor: Actor): Promise<AccessCounts> {
  authorizeAct(actor, 'users.list')
  const known = await groupsOfOrganisation(db(), actor.orgId)
  const alike = await search(actor, (run) =>
    run<Alike>(Prisma.sql`
      SELECT is_admin AS "isAdmin", privileges, group_ids AS "groupIds", count(*)::int AS count
      FROM app_user WHERE org_id = ${new SearchValue(actor.orgId)} AND is_active GROUP BY 1, 2, 3`),
  )
  const counts = new Map(sections.map(({ key }) => [key, { section: key, read: 0, write: 0 }]))
  let admins = 0
  for (const { isAdmin, privileges, groupIds, count } of alike) {
    const groups = groupIds.flatMap((id) => known.get(id) ?? [])
    const rights = effectiveRights({ isAdmin, privileges, groups })
    if (rights.hasAllRights) {
      admins += count
      continue
    }
    for (const [section, level] of Object.entries(rights.privileges)) {
      const counted = counts.get(section as SectionKey)
      if (!counted) continue
      counted.read += count
      if (levelRank(level) === 2) counted.write += count
    }
  }
  return { sections: [...counts.values()], admins }
}
