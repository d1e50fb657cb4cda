import 'server-only'
import { env } from '../../env'
import type { Caller } from '../../identity/caller'
import { authorizeAct } from '../../permissions/authorize'
import type { UserWithKey } from '../../user-record/present-user'
import { batchSize, inBatches, mayList, ofCaller, type UserPage } from './list-users'
import { readUsers, type UsersQuery, usersQuery } from './read-users'

/** SQL: users of the caller's organisation who are in the group of this parameter. @param more which of them */
function ofGroup(group: string, more: string): string {
  return `app_user JOIN (
    SELECT user_id FROM group_member WHERE group_id = ${group} AND ${mayList()} AND ${more}
  ) AS member ON id = user_id WHERE ${ofCaller} ORDER BY id`
}

const total = `(SELECT member_count FROM group_total JOIN user_group ON id = group_id
  WHERE group_id = $2 AND user_group.org_id = caller.org_id)`

type Queries = { page: UsersQuery; batch: UsersQuery }
let made: Queries | undefined

/** Made when they are first asked for, because rights and the size of a page depend on settings. */
function queries(): Queries {
  made ??= {
    page: usersQuery({
      from: ofGroup('$2', `true ORDER BY user_id LIMIT ${env().PAGE_SIZE} OFFSET $3`),
      total,
      isForManyUsers: true,
      cost: 'search',
    }),
    batch: usersQuery({
      from: ofGroup('$2', `user_id > $3 AND user_id < $4 ORDER BY user_id LIMIT ${batchSize}`),
      isForManyUsers: true,
      cost: 'stream',
    }),
  }
  return made
}

/**
 * A page of the members of a group, in order of creation; none of a group that does not exist.
 * @throws AppError unauthenticated, inactive, forbidden
 */
export async function listUsersOfGroup(
  caller: Caller,
  { groupId, page }: { groupId: string; page: number },
): Promise<UserPage> {
  const pageSize = env().PAGE_SIZE
  const { actor, users, total } = await readUsers(caller, queries().page, [groupId, (page - 1) * pageSize])
  authorizeAct(actor, 'users.list')
  return {
    users: users.map((read) => read.shownTo(actor)),
    total,
    pageCount: Math.max(1, Math.ceil(total / pageSize)),
  }
}

/** All of them, as `streamUsers`. @throws AppError unauthenticated, inactive, forbidden, before the first batch */
export function streamUsersOfGroup(caller: Caller, groupId: string): AsyncGenerator<UserWithKey[]> {
  return inBatches((lastId, endId) => readUsers(caller, queries().batch, [groupId, lastId, endId]))
}
