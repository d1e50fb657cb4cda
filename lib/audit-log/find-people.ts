import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import { isId } from '../db/new-id'
import type { RunSearch } from '../db/searches'
import { rowsHaving, usersHaving } from '../users/directory/words/having-words'
import { allSearchWords } from '../users/directory/words/search-words'

/** At most this many people are looked up at once. */
export const mostPeople = 50

/**
 * The ids of users with these words in their name, email address or id: existing users, and deleted ones by the name and
 * address they had last. @returns one more than `mostPeople` when there are too many
 */
export async function findPeople(run: RunSearch, orgId: string, typed: string): Promise<string[]> {
  const words = allSearchWords(typed)
  const [first = ''] = words
  if (words.length === 1 && isId(first)) return [first]
  const people = await run<{ id: string }>(Prisma.sql`
    SELECT id FROM app_user
    WHERE org_id = ${orgId} AND ${usersHaving(words)}
    UNION
    SELECT target_id FROM audit_event
    WHERE org_id = ${orgId} AND action = 'user.deleted' AND result = 'done' AND target_id IS NOT NULL
      AND ${rowsHaving(words, deletedUser, Prisma.sql`target_id`)}
    LIMIT ${mostPeople + 1}`)
  return people.map(({ id }) => id)
}

const deletedUser = Prisma.sql`
  folded(target_name) || ' ' || folded_address(coalesce(changes -> 'emailAddress' ->> 0, ''))`
