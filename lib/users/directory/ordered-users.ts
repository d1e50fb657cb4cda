import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import { attempts } from '../../audit/audit-action'
import type { SortKey, UserOrder } from './user-order'

/** SQL: what follows ORDER BY. Users who never did a thing come before those who did it long ago. */
export function orderedUsers({ by, isDescending }: UserOrder): Prisma.Sql {
  const keys = [...sortedBy[by], Prisma.sql`id`]
  const direction = isDescending ? Prisma.sql`DESC NULLS LAST` : Prisma.sql`ASC NULLS FIRST`
  return Prisma.join(
    // Without "nulls" where there are none: the index of names has them at the end.
    keys.map((key) => (mayBeNull.has(by) ? Prisma.sql`${key} ${direction}` : plain(key, isDescending))),
    ', ',
  )
}

const mayBeNull = new Set<SortKey>(['last-login', 'last-used', 'activity'])

function plain(key: Prisma.Sql, isDescending: boolean): Prisma.Sql {
  return isDescending ? Prisma.sql`${key} DESC` : key
}

/** Ids grow with time, so they are the order of adding too. */
const sortedBy: Record<SortKey, Prisma.Sql[]> = {
  // As the index app_user_name_idx has it: without case and accents.
  name: [Prisma.sql`folded(first_name || ' ' || last_name) COLLATE "C"`],
  email: [Prisma.sql`email_address`],
  // Active people first.
  status: [Prisma.sql`(NOT is_active)`],
  // By the number of sections: what a text of JSON has a colon for.
  privileges: [
    Prisma.sql`is_admin`,
    Prisma.sql`(length(privileges::text) - length(replace(privileges::text, ':', '')))`,
  ],
  groups: [Prisma.sql`cardinality(group_ids)`],
  'last-login': [Prisma.sql`last_sign_in_at`],
  'last-used': [Prisma.sql`(SELECT last_used_at FROM user_use WHERE user_id = app_user.id)`],
  // Of ids that grow with time the newest is the latest. Looked up for each person by the index of their events.
  activity: [
    Prisma.sql`(SELECT event.id FROM audit_event AS event
      WHERE event.target_id = app_user.id AND event.action <> ALL (${[...attempts]})
      ORDER BY event.id DESC LIMIT 1)`,
  ],
  added: [],
  id: [],
}
