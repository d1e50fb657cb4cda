import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import { attempts } from '../audit/audit-action'
import type { Actor } from '../auth/actor'
import { db } from '../db/database'
import { containing, searchText } from '../db/search-text'
import { authorizeAct } from '../permissions/authorize'
import { presentUser } from './present-user'
import type { UserView } from './user-view'

/** A row of the Users screen. */
export type UserListRow = UserView & {
  /** The newest audit event about this user; what others tried in vain is no activity of theirs. */
  latestActivity: { action: string; at: Date; actorName: string } | null
}

export type UserSearch = {
  users: UserListRow[]
  total: number
  page: number
  pageCount: number
  pageSize: number
}

type Search = {
  /** Part of first name, last name or e-mail address in any case, or a whole id. */
  query?: string
  /** 1 is the first. */
  page: number
  pageSize?: number
}

const screenPageSize = 25

/** The Users screen: ordered by name, a page at a time. @throws AppError forbidden */
export async function searchUsers(
  actor: Actor,
  { query = '', page, pageSize = screenPageSize }: Search,
): Promise<UserSearch> {
  authorizeAct(actor, 'users.list')
  const where = matching(actor.orgId, query)
  const [ids, [counted]] = await Promise.all([
    db().$queryRaw<{ id: string }[]>`
      SELECT id FROM app_user WHERE ${where}
      ORDER BY lower(first_name), lower(last_name), id
      LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`,
    db().$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total FROM app_user WHERE ${where}`,
  ])
  const total = counted?.total ?? 0
  return {
    users: await rowsOf(ids.map(({ id }) => id)),
    total,
    page,
    pageCount: Math.max(1, Math.ceil(total / pageSize)),
    pageSize,
  }
}

function matching(orgId: string, query: string): Prisma.Sql {
  const text = searchText(query)
  if (!text) return Prisma.sql`org_id = ${orgId}`
  const part = containing(text)
  return Prisma.sql`org_id = ${orgId} AND (
    first_name || ' ' || last_name ILIKE ${part} OR email_address ILIKE ${part} OR id = ${text.toLowerCase()}
  )`
}

type NewestEvent = { target_id: string; action: string; occurred_at: Date; actor_name: string }

async function rowsOf(ids: string[]): Promise<UserListRow[]> {
  const [rows, events] = await Promise.all([
    db().user.findMany({ where: { id: { in: ids } } }),
    // The newest event of each, by index; DISTINCT ON would read all events of everybody on the page.
    db().$queryRaw<NewestEvent[]>`
      SELECT event.* FROM unnest(${ids}::text[]) AS listed(id) CROSS JOIN LATERAL (
        SELECT target_id, action, occurred_at, actor_name FROM audit_event
        WHERE target_id = listed.id AND action <> ALL (${[...attempts]}) ORDER BY id DESC LIMIT 1
      ) AS event`,
  ])
  const rowById = new Map(rows.map((row) => [row.id, row]))
  const eventByUser = new Map(events.map((event) => [event.target_id, event]))
  return ids.flatMap((id) => {
    const row = rowById.get(id)
    if (!row) return []
    const event = eventByUser.get(id)
    const latestActivity = event
      ? { action: event.action, at: event.occurred_at, actorName: event.actor_name }
      : null
    return [{ ...presentUser(row), latestActivity }]
  })
}
