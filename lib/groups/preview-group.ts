import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import { search } from '../db/searches'
import { env } from '../env'
import type { Actor } from '../permissions/actor'
import { effectiveRank, holdsAllRights, ownRank, rankWith } from '../permissions/rights-in-sql'
import { levelRank, type Privileges, type SectionKey, sections } from '../permissions/sections'
import type { SectionEffect } from '../users/bulk.schema'
import type { GroupView } from './group-view'
import { getGroup } from './list-groups'

/** What a change of a group would do: how many members lose and gain something, and in which sections. */
export type GroupEffect = { members: number; loses: number; gains: number; sections: SectionEffect[] }

/** What the group would give then; null: it is deleted. */
type Then = Partial<Pick<GroupView, 'privileges' | 'isActive'>> | null

/**
 * Counts whom a change of a group would touch; what they have from elsewhere, they keep. Admins are not counted. Nothing is
 * changed. @throws AppError forbidden, not_found, limited or busy
 */
export async function previewGroup(actor: Actor, id: string, then: Then): Promise<GroupEffect> {
  const group = await getGroup(actor, id)
  const chosen = touchedSections(given(group), then ? given({ ...group, ...then }) : null)
  if (chosen.length === 0) return { members: group.memberCount, loses: 0, gains: 0, sections: [] }
  const org = Prisma.sql`${actor.orgId}`
  const ranks = chosen.map(({ key, rank }) => ({
    before: effectiveRank(key, ownRank(key), org),
    after: rankWith(key, ownRank(key), { org, groupId: group.id, rank }),
  }))
  const loses = ranks.map(({ before, after }) => Prisma.sql`${after} < ${before}`)
  const gains = ranks.map(({ before, after }) => Prisma.sql`${after} > ${before}`)
  const count = (condition: Prisma.Sql) => Prisma.sql`count(*) FILTER (WHERE ${condition})::int`
  const either = (conditions: Prisma.Sql[]) => Prisma.sql`(${Prisma.join(conditions, ' OR ')})`
  const sql = Prisma.sql`
    SELECT ${count(either(loses))} AS loses, ${count(either(gains))} AS gains,
      ARRAY[${Prisma.join(loses.map(count))}] AS losing, ARRAY[${Prisma.join(gains.map(count))}] AS gaining
    FROM app_user
    WHERE id IN (SELECT user_id FROM group_member WHERE group_id = ${group.id}) AND NOT ${holdsAllRights(org)}`
  type Counts = { loses: number; gains: number; losing: number[]; gaining: number[] }
  const [counts] = await search(actor, (run) => run<Counts>(sql))
  return {
    members: group.memberCount,
    loses: counts?.loses ?? 0,
    gains: counts?.gains ?? 0,
    sections: chosen
      .map(({ key }, at) => ({
        section: key,
        loses: counts?.losing[at] ?? 0,
        gains: counts?.gaining[at] ?? 0,
      }))
      .filter(({ loses, gains }) => loses + gains > 0),
  }
}

function given({ isActive, privileges }: Pick<GroupView, 'isActive' | 'privileges'>): Privileges {
  return isActive ? privileges : {}
}

/** Where something can change, with what the group gives there afterwards. */
function touchedSections(
  before: Privileges,
  after: Privileges | null,
): { key: SectionKey; rank: 0 | 1 | 2 | null }[] {
  // With GROUP_RIGHTS=replace, own privileges may count again when a group is gone.
  const isAll = after === null && env().GROUP_RIGHTS === 'replace'
  return sections
    .filter(({ key }) => isAll || levelRank(before[key]) !== levelRank(after?.[key]))
    .map(({ key }) => ({ key, rank: after && levelRank(after[key]) }))
}
