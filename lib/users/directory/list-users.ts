import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import { newId } from '../../db/new-id'
import { env } from '../../env'
import type { Caller } from '../../identity/caller'
import { isAboveAll } from '../../permissions/above-organisations'
import { authorizeAct } from '../../permissions/authorize'
import { holdsLevel } from '../../permissions/rights-in-sql'
import type { UserWithKey } from '../../user-record/present-user'
import { everyone, pageOfEveryone } from './every-organisation'
import { readUsers, type UsersQuery, usersQuery } from './read-users'

/** One page of the API's list: in order of creation (id). `pageCount` is at least 1. */
export type UserPage = { users: UserWithKey[]; total: number; pageCount: number }

/**
 * SQL: the caller may list users. In a subquery of its own, so it is asked before any user is looked at: a key that may
 * not, or that does not exist, costs nothing but its own look-up. `authorizeAct` refuses it afterwards.
 */
export function mayList(): string {
  return `(SELECT is_active AND ${holdsLevel('users', 'read', Prisma.sql`caller.org_id`).sql} FROM caller)`
}

/** SQL: of the caller's organisation. */
export const ofCaller = 'org_id = (SELECT org_id FROM caller)'
const total = '(SELECT user_count FROM user_total WHERE user_total.org_id = caller.org_id)'

/*
 * How many users a page has stands in the text: with an unknown LIMIT PostgreSQL would plan each query anew, which takes
 * longer than the query.
 */

/** The first page of so many users. */
export const firstUsers = (pageSize: number) =>
  usersQuery({
    name: `first ${pageSize} users`,
    from: `app_user WHERE ${ofCaller} ORDER BY id LIMIT ${pageSize}`,
    total,
    isRepeated: true,
    cost: 'short',
  })

/**
 * So many users after the first `$2`: whole blocks are skipped (docs/decisions/014), and in the last of them it is counted
 * out from the end that is nearer. No id is after 'g'.
 */
export const laterUsers = (pageSize: number) =>
  usersQuery({
    name: `${pageSize} later users`,
    with: `, place AS MATERIALIZED (
      SELECT first_id, next_id, user_count, $2 - through + user_count AS skipped FROM (
        SELECT first_id, user_count, sum(user_count) OVER by_id AS through, lead(first_id, 1, 'g') OVER by_id AS next_id
        FROM user_block WHERE ${ofCaller} WINDOW by_id AS (ORDER BY first_id ROWS UNBOUNDED PRECEDING)
      ) AS block WHERE through > $2 ORDER BY first_id LIMIT 1
    ), start AS MATERIALIZED (
      (SELECT id FROM app_user
        WHERE (SELECT 2 * skipped < user_count FROM place) AND ${ofCaller} AND id >= (SELECT first_id FROM place)
        ORDER BY id LIMIT 1 OFFSET (SELECT skipped FROM place))
      UNION ALL
      (SELECT id FROM app_user
        WHERE (SELECT 2 * skipped >= user_count FROM place) AND ${ofCaller} AND id < (SELECT next_id FROM place)
        ORDER BY id DESC LIMIT 1 OFFSET (SELECT user_count - skipped - 1 FROM place))
    )`,
    from: `app_user WHERE ${ofCaller} AND id >= (SELECT id FROM start) ORDER BY id LIMIT ${pageSize}`,
    total,
    isForManyUsers: true,
    cost: 'short',
  })

let pages: { first: UsersQuery; later: UsersQuery } | undefined

/**
 * @param page 1 is the first; beyond the last one the list is empty
 * @throws AppError unauthenticated, inactive, forbidden
 */
export async function listUsers(caller: Caller, page: number): Promise<UserPage> {
  const pageSize = env().PAGE_SIZE
  pages ??= { first: firstUsers(pageSize), later: laterUsers(pageSize) }
  const { actor, users, total } = await (page === 1
    ? readUsers(caller, pages.first, [])
    : readUsers(caller, pages.later, [(page - 1) * pageSize]))
  authorizeAct(actor, 'users.list')
  if (isAboveAll(actor)) return pageOfEveryone(actor, { page, pageSize })
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
  isForManyUsers: true,
  cost: 'stream',
})

/**
 * All users, in order of creation, a batch at a time: memory stays the same however many there are. Each batch is a
 * query of its own, so a slow reader holds no transaction open. Users added during the download are not in it.
 * @throws AppError unauthenticated, inactive, forbidden, before the first batch
 */
export function streamUsers(caller: Caller): AsyncGenerator<UserWithKey[]> {
  return inBatches((lastId, endId) => readUsers(caller, usersAfter, [lastId, endId]))
}

/** What `read` finds after one id and before the other, until there is no more. */
export async function* inBatches(
  read: (lastId: string, endId: string) => ReturnType<typeof readUsers>,
  which: Parameters<typeof everyone>[1] = {},
): AsyncGenerator<UserWithKey[]> {
  const endId = newId()
  let lastId = ''
  while (true) {
    // Recognised again for every batch: an actor who lost the right, or whose key was renewed, gets no further batches.
    const { actor, users } = await read(lastId, endId)
    authorizeAct(actor, 'users.list')
    if (isAboveAll(actor)) return yield* everyone(actor, which)
    if (users.length > 0) yield users.map((read) => read.shownTo(actor))
    const last = users.at(-1)
    if (!last || users.length < batchSize) return
    lastId = last.user.id
  }
}
