import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import { db } from '../../db/database'
import { searchText } from '../../db/search-text'
import { search } from '../../db/searches'
import type { Actor } from '../../permissions/actor'
import { authorizeAct } from '../../permissions/authorize'
import { presentUser } from '../../user-record/present-user'
import type { UserView } from '../../user-record/user-view'
import { hasPart } from './has-part'

/** A person to choose while one types. */
export type SuggestedUser = Pick<
  UserView,
  'id' | 'firstName' | 'lastName' | 'emailAddress' | 'isActive' | 'isAdmin' | 'privileges'
>

export type Suggestions = { users: SuggestedUser[]; hasMore: boolean }

const shownAtMost = 8
// Of a part that thousands have, so many are looked at: nobody finds a person by such a part.
const readAtMost = 200

/**
 * The people with this part in their name, email address or id (as `hasPart` has it), by name. Nobody for an empty text.
 * @throws AppError forbidden, limited or busy
 */
export async function suggestUsers(actor: Actor, typed: string): Promise<Suggestions> {
  authorizeAct(actor, 'users.list')
  const text = searchText(typed)
  if (!text) return { users: [], hasMore: false }

  const ids = await search(actor, (run) =>
    run<{ id: string }>(Prisma.sql`
      SELECT id FROM (
        SELECT id, first_name, last_name FROM app_user
        WHERE org_id = ${actor.orgId} AND ${hasPart(text)}
        LIMIT ${readAtMost}
      ) AS found
      ORDER BY lower(first_name), lower(last_name), id LIMIT ${shownAtMost + 1}`),
  )
  const rows = await db().user.findMany({ where: { id: { in: ids.map(({ id }) => id) } } })
  const rowById = new Map(rows.map((row) => [row.id, row]))
  const users = ids.slice(0, shownAtMost).flatMap(({ id }) => {
    const row = rowById.get(id)
    return row ? suggested(presentUser(row)) : []
  })
  return { users, hasMore: ids.length > shownAtMost }
}

function suggested(user: UserView): SuggestedUser {
  const { id, firstName, lastName, emailAddress, isActive, isAdmin, privileges } = user
  return { id, firstName, lastName, emailAddress, isActive, isAdmin, privileges }
}
