import 'server-only'
import type { AuditActor } from '../audit/record-event'
import type { Tx } from '../db/database'
import { AppError } from '../errors/app-error'
import { sentence } from '../i18n/sentence'
import { type GroupOfUser, groupColumns, knownGroups } from '../user-record/groups-of-users'

/** Groups to join and to leave, by id. */
export type GroupsChange = { add: readonly string[]; remove: readonly string[] }

/** Those of these groups that exist. They stay as they are until the transaction ends. Lock users first (decision 051). */
export async function findGroups(tx: Tx, orgId: string, ids: readonly string[]): Promise<GroupOfUser[]> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return []
  await tx.$queryRaw`SELECT 1 FROM user_group WHERE id = ANY(${wanted}) AND org_id = ${orgId} ORDER BY id FOR SHARE`
  const rows = await tx.userGroup.findMany({ where: { id: { in: wanted }, orgId }, select: groupColumns })
  return [...knownGroups(rows).values()]
}

/** The same, for all of them. @throws AppError invalid when one does not exist */
export async function lockGroupsToJoin(
  tx: Tx,
  orgId: string,
  ids: readonly string[],
): Promise<GroupOfUser[]> {
  const found = await findGroups(tx, orgId, ids)
  if (found.length < new Set(ids).size) {
    throw new AppError('invalid', sentence('groupGone'), {
      fieldErrors: { group_ids: sentence('groupGone') },
    })
  }
  return found
}

/** The groups a user is to be in. @throws AppError invalid when one to join does not exist */
export async function groupsAfter(
  tx: Tx,
  { orgId, groups }: { orgId: string; groups: readonly GroupOfUser[] },
  { add, remove }: GroupsChange,
): Promise<GroupOfUser[]> {
  const joined = await lockGroupsToJoin(tx, orgId, add)
  const isNew = ({ id }: GroupOfUser) => !groups.some((group) => group.id === id)
  return [...groups.filter(({ id }) => !remove.includes(id)), ...joined.filter(isNew)]
}

type Memberships = { id: string; before: readonly GroupOfUser[]; after: readonly GroupOfUser[] }

/** Writes who is in which group from now on, for users who are locked or new. For verbs that have asked permission. */
export async function saveMemberships(tx: Tx, actor: AuditActor, users: Memberships[]): Promise<void> {
  const added = users.flatMap(({ id: userId, before, after }) => {
    return missingIn(before, after).map((groupId) => ({ userId, groupId }))
  })
  const removed = users.flatMap(({ id: userId, before, after }) => {
    return missingIn(after, before).map((groupId) => ({ userId, groupId }))
  })
  if (removed.length > 0) {
    await tx.$executeRaw`
      DELETE FROM group_member WHERE (user_id, group_id) IN (
        SELECT * FROM unnest(${removed.map(({ userId }) => userId)}::text[], ${removed.map(({ groupId }) => groupId)}::text[])
      )`
  }
  if (added.length > 0) {
    const addedBy = { addedById: actor.userId || null, addedByName: actor.name }
    await tx.groupMember.createMany({ data: added.map((row) => ({ ...row, ...addedBy })) })
  }
}

function missingIn(some: readonly GroupOfUser[], others: readonly GroupOfUser[]): string[] {
  return others.filter(({ id }) => !some.some((group) => group.id === id)).map(({ id }) => id)
}
