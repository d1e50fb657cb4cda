import 'server-only'
import type { Caller } from '../auth/caller'
import { newId } from '../db/new-id'
import { env } from '../env'
import { authorizeAct } from '../permissions/authorize'
import type { UserWithKey } from './present-user'
import { readUsers, usersQuery } from './read-users'

/** One page of the API's list: in order of creation (id). `pageCount` is at least 1. */
export type UserPage = { users: UserWithKey[]; total: number; pageCount: number }

/** SQL: of the organisation of whoever asks. */
export const ofCaller = 'org_id = (SELECT org_id FROM caller)'
const total = '(SELECT user_count FROM user_total WHERE user_total.org_id = caller.org_id)'

/** The first pages: `$2` users after the first `$3`, which are counted one by one. */
export const firstUsers = usersQuery({
  name: 'first users',
  from: `app_user WHERE ${ofCaller} ORDER BY id LIMIT $2 OFFSET $3`,
  total,
})

/** Any page: whole blocks of users are skipped (docs/decisions/014), and only the rest is counted one by one. */
export const usersFrom = usersQuery({
  name: 'users from',
  with: `, place AS (
    SELECT first_id, $3 - before AS skipped FROM (
      SELECT first_id, user_count, sum(user_count) OVER (ORDER BY first_id) - user_count AS before
      FROM user_block WHERE ${ofCaller}
    ) AS block WHERE before <= $3 AND $3 < before + user_count
  )`,
  from: `app_user WHERE ${ofCaller} AND id >= (SELECT first_id FROM place)
    ORDER BY id LIMIT $2 OFFSET (SELECT skipped FROM place)`,
  total,
})

/** Skipping so many one by one is no more work than adding up blocks. */
const fewUsers = 1000

/**
 * @param page 1 is the first; beyond the last one the list is empty
 * @throws AppError unauthenticated, inactive, forbidden
 */
export async function listUsers(caller: Caller, page: number): Promise<UserPage> {
  const pageSize = env().PAGE_SIZE
  const skipped = (page - 1) * pageSize
  const query = skipped <= fewUsers ? firstUsers : usersFrom
  const { actor, users, total } = await readUsers(caller, query, [pageSize, skipped])
  authorizeAct(actor, 'users.list')
  return {
    users: users.map((read) => read.shownTo(actor)),
    total,
    pageCount: Math.max(1, Math.ceil(total / pageSize)),
  }
}

/** How many users a streamed answer reads at a time. */
export const batchSize = 500
const usersAfter = usersQuery({
  name: 'users after',
  from: `app_user WHERE ${ofCaller} AND id > $2 AND id < $3 ORDER BY id LIMIT ${batchSize}`,
})

/**
 * Everybody, in order of creation, a batch at a time: memory stays the same however many there are. Each batch is a
 * query of its own, so a slow reader holds no transaction open. Who is added meanwhile is not in it.
 * @throws AppError unauthenticated, inactive, forbidden, before the first batch
 */
export function streamUsers(caller: Caller): AsyncGenerator<UserWithKey[]> {
  return inBatches((lastId, endId) => readUsers(caller, usersAfter, [lastId, endId]))
}

/** What `read` finds after one id and before the other, until there is no more. */
export async function* inBatches(
  read: (lastId: string, endId: string) => ReturnType<typeof readUsers>,
): AsyncGenerator<UserWithKey[]> {
  const endId = newId()
  let lastId = ''
  while (true) {
    // Recognised anew for every batch: who may not list any more, or whose key is dead, gets no further ones.
    const { actor, users } = await read(lastId, endId)
    authorizeAct(actor, 'users.list')
    if (users.length > 0) yield users.map((read) => read.shownTo(actor))
    const last = users.at(-1)
    if (!last || users.length < batchSize) return
    lastId = last.user.id
  }
}
