import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import { db } from '../../db/database'
import { search } from '../../db/searches'
import type { Actor } from '../../permissions/actor'
import { authorizeAct } from '../../permissions/authorize'
import { presentUsers } from '../../user-record/present-user'
import type { UserView } from '../../user-record/user-view'
import { orderedUsers } from './ordered-users'
import { usualOrder } from './user-order'
import { usersHaving } from './words/having-words'
import { allSearchWords } from './words/search-words'

/** Users to choose from while one types. */
export type Suggestions = { users: UserView[]; hasMore: boolean }

const shownAtMost = 8
// Of words that thousands have, so many are looked at: you don't find a user by such words.
const readAtMost = 200

/**
 * The users with these words in their name, email address or id, by name. None for an empty text.
 * @throws AppError forbidden, limited or busy
 */
export async function suggestUsers(actor: Actor, typed: string): Promise<Suggestions> {
  authorizeAct(actor, 'users.list')
  const words = allSearchWords(typed)
  if (words.length === 0) return { users: [], hasMore: false }

  const ids = await search(actor, (run) =>
    run<{ id: string }>(Prisma.sql`
      SELECT id FROM (
        SELECT id, first_name, last_name FROM app_user
        WHERE org_id = ${actor.orgId} AND ${usersHaving(words)}
        LIMIT ${readAtMost}
      ) AS found
      ORDER BY ${orderedUsers(usualOrder)} LIMIT ${shownAtMost + 1}`),
  )
  const rows = await db().user.findMany({ where: { id: { in: ids.map(({ id }) => id) } } })
  const userById = new Map((await presentUsers(db(), rows)).map((user) => [user.id, user]))
  const users = ids.slice(0, shownAtMost).flatMap(({ id }) => userById.get(id) ?? [])
  return { users, hasMore: ids.length > shownAtMost }
}
