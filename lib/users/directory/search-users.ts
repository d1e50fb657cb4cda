import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import { attempts } from '../../audit/audit-action'
import { db } from '../../db/database'
import { search } from '../../db/searches'
import type { Actor } from '../../permissions/actor'
import { authorizeAct, may } from '../../permissions/authorize'
import { presentUsers } from '../../user-record/present-user'
import type { UserView } from '../../user-record/user-view'
import { matchingUsers } from './matching-users'
import { orderedUsers } from './ordered-users'
import { isFiltered, type UserFilter } from './user-filter'
import { orderText, type UserOrder, usualOrder } from './user-order'

/** A row of the Users screen. */
export type UserListRow = UserView & {
  /**
   * The newest audit event about this user; failed attempts of others are not the user's activity. Only for actors who
   * may read the audit log; null for all others.
   */
  latestActivity: { action: string; at: Date; actorName: string } | null
  /** With a session or their key; null: not since use is recorded. */
  lastUsedAt: Date | null
}

export type UserSearch = {
  users: UserListRow[]
  /** How many the filter lets through. */
  total: number
  /** How many there are in the organisation. */
  everybody: number
  page: number
  pageCount: number
}

type Search = {
  filter?: UserFilter
  order?: UserOrder
  /** 1 is the first. */
  page: number
  pageSize?: number
}

const screenPageSize = 25

/**
 * The Users screen: a page of those the filter lets through.
 * @throws AppError forbidden, also for the order of the latest activity without the right to read the audit log
 */
export async function searchUsers(
  actor: Actor,
  { filter = {}, order = usualOrder, page, pageSize = screenPageSize }: Search,
): Promise<UserSearch> {
  authorizeAct(actor, 'users.list')
  if (order.by === 'activity') authorizeAct(actor, 'audit.read')
  const query = { filter, order, page, pageSize }
  const [{ ids, matched }, everybody] = await Promise.all([
    isFirstOfAll(query) ? firstOfAll(actor.orgId, pageSize) : findUsers(actor, query),
    countEverybody(actor.orgId),
  ])
  const total = matched ?? everybody
  return {
    users: await rowsOf(ids, may(actor, 'audit.read')),
    total,
    everybody,
    page,
    pageCount: Math.max(1, Math.ceil(total / pageSize)),
  }
}

/** Kept by the database (docs/decisions/014), so users are not counted one by one. */
async function countEverybody(orgId: string): Promise<number> {
  const row = await db().userTotal.findUnique({ where: { orgId } })
  return row?.userCount ?? 0
}

type Found = { ids: string[]; matched: number | null }

/** The page on which the screen opens: read from an index, in the usual connections. */
function isFirstOfAll({ filter, order, page }: Required<Search>): boolean {
  return !isFiltered(filter) && orderText(order) === orderText(usualOrder) && page === 1
}

async function firstOfAll(orgId: string, pageSize: number): Promise<Found> {
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT id FROM app_user WHERE org_id = ${orgId} ORDER BY ${orderedUsers(usualOrder)} LIMIT ${pageSize}`
  return { ids: rows.map(({ id }) => id), matched: null }
}

function findUsers(actor: Actor, { filter, order, page, pageSize }: Required<Search>): Promise<Found> {
  const matching = matchingUsers(actor.orgId, filter)
  return search(actor, async (run) => {
    const [rows, counted] = await Promise.all([
      run<{ id: string }>(Prisma.sql`
        SELECT id FROM app_user WHERE ${matching}
        ORDER BY ${orderedUsers(order)} LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`),
      isFiltered(filter)
        ? run<{ total: number }>(Prisma.sql`SELECT count(*)::int AS total FROM app_user WHERE ${matching}`)
        : null,
    ])
    return { ids: rows.map(({ id }) => id), matched: counted && (counted[0]?.total ?? 0) }
  })
}

type NewestEvent = { target_id: string; action: string; occurred_at: Date; actor_name: string }

async function rowsOf(ids: string[], showsActivity: boolean): Promise<UserListRow[]> {
  const [rows, uses, events] = await Promise.all([
    db().user.findMany({ where: { id: { in: ids } } }),
    db().userUse.findMany({ where: { userId: { in: ids } }, select: { userId: true, lastUsedAt: true } }),
    showsActivity ? newestEvents(ids) : [],
  ])
  const userById = new Map((await presentUsers(db(), rows)).map((user) => [user.id, user]))
  const usedById = new Map(uses.map(({ userId, lastUsedAt }) => [userId, lastUsedAt]))
  const eventByUser = new Map(events.map((event) => [event.target_id, event]))
  return ids.flatMap((id) => {
    const user = userById.get(id)
    if (!user) return []
    const event = eventByUser.get(id)
    const latestActivity = event
      ? { action: event.action, at: event.occurred_at, actorName: event.actor_name }
      : null
    return [{ ...user, latestActivity, lastUsedAt: usedById.get(id) ?? null }]
  })
}

/** The newest event of each, by index; DISTINCT ON would read all events of all users on the page. */
function newestEvents(ids: string[]): Promise<NewestEvent[]> {
  return db().$queryRaw`
    SELECT event.* FROM unnest(${ids}::text[]) AS listed(id) CROSS JOIN LATERAL (
      SELECT target_id, action, occurred_at, actor_name FROM audit_event
      WHERE target_id = listed.id AND action <> ALL (${[...attempts]}) ORDER BY id DESC LIMIT 1
    ) AS event`
}
