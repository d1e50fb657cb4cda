import 'server-only'
import { type AuditEvent, Prisma } from '@/prisma/generated/client'
import { actionsMeant } from '../audit/action-groups'
import { db } from '../db/database'
import { idAt } from '../db/new-id'
import { containing } from '../db/search-text'
import { SearchValue } from '../db/search-value'
import type { RunSearch } from '../db/searches'
import type { SectionKey } from '../permissions/sections'
import { type AuditFilter, comingAndGoing } from './audit-filter'
import { boundsOfDay } from './day'
import { findPeople, mostPeople } from './find-people'

/** A filter with its people looked up, for one list or all batches of one download. */
export type Selection = {
  conditions: Prisma.Sql
  /** Only events by or about these users; null: by or about any. */
  people: { ids: string[]; columns: Prisma.Sql[] } | null
  /** There were more people than can be looked up at once. */
  hasMorePeople: boolean
}

/** A part of the list, from its newest or, with `order: 'oldest'`, from its oldest end. The ends are excluded. */
export type Range = {
  before?: string
  after?: string
  /** The oldest that may be part of it. */
  through?: string
  order?: 'newest' | 'oldest'
  take: number
  skip?: number
}

const byActor = Prisma.sql`actor_id`
const byTarget = Prisma.sql`target_id`

/** Looks up whom a filter means. */
export async function selectionOf(run: RunSearch, orgId: string, filter: AuditFilter): Promise<Selection> {
  const typed = filter.person ?? filter.actor
  const ids = typed === undefined ? null : await findPeople(run, orgId, typed)
  return {
    conditions: Prisma.join(conditionsOf(orgId, filter), ' AND '),
    people: ids && {
      ids: ids.slice(0, mostPeople),
      columns: filter.person === undefined ? [byActor] : [byActor, byTarget],
    },
    hasMorePeople: (ids?.length ?? 0) > mostPeople,
  }
}

/** The events of a range, the newest first. Ids grow with time, so they are the order. */
export async function selectEvents(
  run: RunSearch,
  selection: Selection,
  range: Range,
): Promise<AuditEvent[]> {
  return eventsOf(await selectIds(run, selection, range))
}

/** These events, the newest first. */
export function eventsOf(ids: string[]): Promise<AuditEvent[]> {
  return db().auditEvent.findMany({ where: { id: { in: ids } }, orderBy: { id: 'desc' } })
}

/** The id of the event so many positions below another; null when there are fewer. */
export async function endOfPart(
  run: RunSearch,
  orgId: string,
  { before, size }: { before: string; size: number },
): Promise<string | null> {
  const [row] = await run<{ id: string }>(Prisma.sql`
    SELECT id FROM audit_event WHERE org_id = ${orgId} AND id < ${before}
    ORDER BY id DESC OFFSET ${size - 1} LIMIT 1`)
  return row?.id ?? null
}

/** How many there are altogether. */
export async function countEvents(run: RunSearch, { conditions, people }: Selection): Promise<number> {
  const whose = people
    ? Prisma.sql`AND (${Prisma.join(
        people.columns.map((column) => oneOf(column, people.ids)),
        ' OR ',
      )})`
    : Prisma.empty
  const [row] = await run<{ total: number }>(Prisma.sql`
    SELECT count(*)::int AS total FROM audit_event WHERE ${conditions} ${whose}`)
  return row?.total ?? 0
}

// No id is smaller than the one, and none greater than the other: ids are hex digits.
const beforeAllIds = ''
const afterAllIds = 'g'

/** The ids of a range, in its order. */
export async function selectIds(
  run: RunSearch,
  { conditions, people }: Selection,
  range: Range,
): Promise<string[]> {
  const { before = afterAllIds, after = beforeAllIds, order = 'newest', take, skip = 0 } = range
  const from = Prisma.sql`id >= ${range.through ?? beforeAllIds}`
  const direction = order === 'newest' ? Prisma.sql`DESC` : Prisma.sql`ASC`
  const source = people
    ? Prisma.sql`SELECT DISTINCT found.id FROM unnest(${people.ids}::text[]) AS person(id)
        CROSS JOIN LATERAL (${Prisma.join(people.columns.map(endOfPerson), ' UNION ALL ')}) AS found`
    : Prisma.sql`SELECT id FROM audit_event WHERE ${conditions} AND id > ${after} AND id < ${before} AND ${from}`
  const rows = await run<{ id: string }>(Prisma.sql`
    ${source} ORDER BY id ${direction} LIMIT ${take} OFFSET ${skip}`)
  return rows.map(({ id }) => id)

  // For each user as many events as the whole page needs. Compared as a pair, which makes the index the only way: asked
  // for the newest events of one user, PostgreSQL would otherwise read those of all users until it found enough.
  function endOfPerson(column: Prisma.Sql): Prisma.Sql {
    return Prisma.sql`(
      SELECT id FROM audit_event
      WHERE (${column}, id) > (person.id, ${after}) AND (${column}, id) < (person.id, ${before}) AND ${from} AND ${conditions}
      ORDER BY ${column} ${direction}, id ${direction} LIMIT ${take + skip})`
  }
}

const dayMs = 86_400_000

function conditionsOf(orgId: string, filter: AuditFilter): Prisma.Sql[] {
  const { event, action, section, result, door, without, fromDate, toDate, timeZone = 'UTC' } = filter
  const { ipAddress, requestMethod, requestPath } = filter
  return [
    Prisma.sql`org_id = ${new SearchValue(orgId)}`,
    ...(event ? [Prisma.sql`id = ${event}`] : []),
    ...(action ? [ofActions(actionsMeant(action))] : []),
    ...(section ? [inSection(section)] : []),
    ...(result ? [Prisma.sql`result = ${result}`] : []),
    ...(door ? [Prisma.sql`actor_kind = ${door}`] : []),
    ...(without ? [Prisma.sql`action NOT IN (${Prisma.join([...comingAndGoing])})`] : []),
    ...(fromDate ? since(boundsOfDay(fromDate, timeZone).start) : []),
    ...(toDate ? until(boundsOfDay(toDate, timeZone).end) : []),
    ...(ipAddress ? [Prisma.sql`ip_address = ${ipAddress}`] : []),
    ...(requestMethod ? [Prisma.sql`request_method = ${requestMethod}`] : []),
    ...(requestPath ? [Prisma.sql`request_path LIKE ${containing(requestPath)}`] : []),
  ]
}

function ofActions(actions: readonly string[]): Prisma.Sql {
  const [only, ...others] = actions
  return others.length === 0
    ? Prisma.sql`action = ${only}`
    : Prisma.sql`action = ANY(${[...actions]}::text[])`
}

/** By the index audit_event_privileges_idx. */
function inSection(section: SectionKey): Prisma.Sql {
  const level = (side: 0 | 1) => Prisma.sql`changes->'privileges'->${side}::int->>${section}::text`
  return Prisma.sql`changes ? 'privileges' AND ${level(0)} IS DISTINCT FROM ${level(1)}`
}

// Ids lead to the position by index. Another clock makes them than makes the times, so one more day is read.
function since(time: Date): Prisma.Sql[] {
  return [Prisma.sql`occurred_at >= ${time}`, Prisma.sql`id >= ${idAt(new Date(time.getTime() - dayMs))}`]
}

function until(time: Date): Prisma.Sql[] {
  return [Prisma.sql`occurred_at < ${time}`, Prisma.sql`id < ${idAt(new Date(time.getTime() + dayMs))}`]
}

function oneOf(column: Prisma.Sql, ids: string[]): Prisma.Sql {
  return Prisma.sql`${column} = ANY(${ids}::text[])`
}
