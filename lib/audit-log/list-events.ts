import 'server-only'
import { db } from '../db/database'
import { isId } from '../db/new-id'
import { type RunSearch, readByIndex, search } from '../db/searches'
import { env } from '../env'
import { AppError } from '../errors/app-error'
import type { Actor } from '../permissions/actor'
import { authorizeAct } from '../permissions/authorize'
import type { AuditEventView } from './audit-event-view'
import type { AuditFilter } from './audit-filter'
import { presentEvent } from './present-event'
import { countEvents, type Selection, selectEvents, selectionOf } from './select-events'

/** Where a page of the screen begins: below or above an event that was seen, by its id. */
export type Cursor = { before: string } | { after: string } | null

/** A page of the screen, the newest event first. */
export type AuditPage = {
  events: AuditEventView[]
  /** Whether there are events above and below. */
  hasNewer: boolean
  hasOlder: boolean
  /** The filter named too many people; only events of the first are listed. */
  hasMorePeople: boolean
  /** Those of the actors and targets who still have an account. */
  presentUserIds: string[]
  /** Those of the targets that are groups which still exist. */
  presentGroupIds: string[]
}

const screenPageSize = 50

/** The Audit log screen. @throws AppError forbidden, limited or busy */
export async function listEvents(
  actor: Actor,
  filter: AuditFilter,
  { cursor, pageSize = screenPageSize }: { cursor: Cursor; pageSize?: number },
): Promise<AuditPage> {
  authorizeAct(actor, 'audit.read')
  const { rows, hasNewer, hasOlder, hasMorePeople } = await reading(actor, filter, async (run) => {
    const selection = await selectionOf(run, actor.orgId, filter)
    const page = await readPage(run, selection, { cursor, pageSize })
    return { ...page, hasMorePeople: selection.hasMorePeople }
  })
  const events = rows.map(presentEvent)
  const [presentUserIds, presentGroupIds] = await Promise.all([
    presentAmong(actor.orgId, events),
    groupsAmong(actor.orgId, events),
  ])
  return { events, hasNewer, hasOlder, hasMorePeople, presentUserIds, presentGroupIds }
}

/** All events are in an index by their ids; how long a search takes depends on the filter. */
function reading<T>(actor: Actor, filter: AuditFilter, work: (run: RunSearch) => Promise<T>): Promise<T> {
  return Object.keys(filter).length === 0 ? readByIndex(work) : search(actor, work)
}

type PageToRead = { cursor: Cursor; pageSize: number }

async function readPage(run: RunSearch, selection: Selection, { cursor, pageSize }: PageToRead) {
  // One more than is shown, to know whether there is another page.
  const take = pageSize + 1
  if (cursor && 'after' in cursor) {
    const rows = await selectEvents(run, selection, { after: cursor.after, order: 'oldest', take })
    // Fewer than a page: that is the top of the list, which is read from above.
    if (rows.length > pageSize) return { rows: rows.slice(1), hasNewer: true, hasOlder: true }
    cursor = null
  }
  const rows = await selectEvents(run, selection, { ...cursor, take })
  return { rows: rows.slice(0, pageSize), hasNewer: cursor !== null, hasOlder: rows.length > pageSize }
}

async function presentAmong(orgId: string, events: AuditEventView[]): Promise<string[]> {
  const ids = new Set(
    events.flatMap(({ actor, target }) => [actor.id, target?.id]).filter((id) => id != null),
  )
  const users = await db().user.findMany({ where: { orgId, id: { in: [...ids] } }, select: { id: true } })
  return users.map(({ id }) => id)
}

async function groupsAmong(orgId: string, events: AuditEventView[]): Promise<string[]> {
  const ids = events.flatMap(({ action, target }) => (action.startsWith('group.') ? (target?.id ?? []) : []))
  if (ids.length === 0) return []
  const groups = await db().userGroup.findMany({ where: { orgId, id: { in: ids } }, select: { id: true } })
  return groups.map(({ id }) => id)
}

/** The newest events about one user. @throws AppError forbidden */
export async function listRecentEvents(
  actor: Actor,
  userId: string,
  count: number,
): Promise<AuditEventView[]> {
  authorizeAct(actor, 'audit.read')
  const rows = await db().auditEvent.findMany({
    where: { orgId: actor.orgId, targetId: userId },
    orderBy: { id: 'desc' },
    take: count,
  })
  return rows.map(presentEvent)
}

/** One page of the API's list, the newest first. `pageCount` is at least 1. @throws AppError forbidden, limited or busy */
export async function listEventsByNumber(actor: Actor, filter: AuditFilter, page: number) {
  authorizeAct(actor, 'audit.read')
  const pageSize = env().PAGE_SIZE
  const [rows, total] = await search(actor, async (run) => {
    const selection = await selectionOf(run, actor.orgId, filter)
    return Promise.all([
      selectEvents(run, selection, { take: pageSize, skip: (page - 1) * pageSize }),
      countEvents(run, selection),
    ])
  })
  return { events: rows.map(presentEvent), pageCount: Math.max(1, Math.ceil(total / pageSize)) }
}

/** One event. @throws AppError forbidden or not_found */
export async function getEvent(actor: Actor, id: string): Promise<AuditEventView> {
  authorizeAct(actor, 'audit.read')
  const row = isId(id) ? await db().auditEvent.findFirst({ where: { id, orgId: actor.orgId } }) : null
  if (!row) throw new AppError('not_found', 'could not retrieve audit record')
  return presentEvent(row)
}
