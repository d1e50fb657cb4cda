import 'server-only'
import type { DeletedUser, GroupMember } from '@/prisma/generated/client'
import type { Tx } from '../db/database'
import { type GroupOfUser, groupsOf } from '../user-record/groups-of-users'

/** A row of group_member without its user, as JSON. */
type Kept = Omit<GroupMember, 'userId' | 'addedAt'> & { addedAt: string }

/** The memberships of a user who is deleted. */
export function keptMemberships(rows: GroupMember[]): Kept[] {
  return rows.map(({ userId: _, addedAt, ...row }) => ({ ...row, addedAt: addedAt.toISOString() }))
}

/**
 * Puts a restored user back into the groups that still exist, and keeps these from being deleted at the same time.
 * @returns the groups
 */
export async function restoreMemberships(
  tx: Tx,
  { id: userId, groupIds, memberships }: Pick<DeletedUser, 'id' | 'groupIds' | 'memberships'>,
): Promise<GroupOfUser[]> {
  if (groupIds.length === 0) return []
  await tx.$queryRaw`SELECT 1 FROM user_group WHERE id = ANY(${groupIds}) ORDER BY id FOR SHARE`
  const groups = await groupsOf(tx, [{ groupIds }])
  const kept = (memberships as Kept[]).filter(({ groupId }) => groups.has(groupId))
  await tx.groupMember.createMany({ data: kept.map((row) => ({ ...row, userId })) })
  return [...groups.values()]
}
