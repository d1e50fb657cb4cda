import 'server-only'
import { db } from '../db/database'
import type { Actor } from '../permissions/actor'
import { authorizeAct } from '../permissions/authorize'
import type { UserView } from '../user-record/user-view'
import { searchUsers } from '../users/directory/search-users'
import { getGroup } from './list-groups'

/** A member of a group, and who added them. */
export type MemberView = UserView & { addedAt: Date; addedByName: string }

export type MemberPage = { members: MemberView[]; total: number; pageCount: number }

/** Members of a group, by name. @throws AppError forbidden, not_found, limited or busy */
export async function listMembers(
  actor: Actor,
  groupId: string,
  { query, page }: { query: string; page: number },
): Promise<MemberPage> {
  authorizeAct(actor, 'users.list')
  await getGroup(actor, groupId)
  const { users, total, pageCount } = await searchUsers(actor, { filter: { groupId, query }, page })
  const rows = await db().groupMember.findMany({
    where: { groupId, userId: { in: users.map(({ id }) => id) } },
  })
  const rowOf = new Map(rows.map((row) => [row.userId, row]))
  const members = users.flatMap((user) => {
    const row = rowOf.get(user.id)
    return row ? { ...user, addedAt: row.addedAt, addedByName: row.addedByName } : []
  })
  return { members, total, pageCount }
}
