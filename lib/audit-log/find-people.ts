import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import { isId } from '../db/new-id'
import { containing, searchText } from '../db/search-text'
import type { RunSearch } from '../db/searches'

/** At most this many people are looked up at once. */
export const mostPeople = 50

/**
 * The ids of users with this text in their name or email address, or as their id: existing users, and deleted ones by
 * their last name and address. @returns one more than `mostPeople` when there are too many
 */
export async function findPeople(run: RunSearch, orgId: string, typed: string): Promise<string[]> {
  const text = searchText(typed)
  if (isId(text.toLowerCase())) return [text.toLowerCase()]
  const part = containing(text)
  const people = await run<{ id: string }>(Prisma.sql`
    SELECT id FROM app_user
    WHERE org_id = ${orgId} AND (first_name || ' ' || last_name ILIKE ${part} OR email_address ILIKE ${part})
    UNION
    SELECT target_id FROM audit_event
    WHERE org_id = ${orgId} AND action = 'user.deleted' AND result = 'done' AND target_id IS NOT NULL
      AND (target_name ILIKE ${part} OR changes -> 'emailAddress' ->> 0 ILIKE ${part})
    LIMIT ${mostPeople + 1}`)
  return people.map(({ id }) => id)
}
