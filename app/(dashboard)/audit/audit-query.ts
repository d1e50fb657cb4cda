import { z } from 'zod'
import type { AuditFilter } from '@/lib/audit-log/audit-filter'
import { isDay, isTimeZone } from '@/lib/audit-log/day'
import type { Cursor } from '@/lib/audit-log/list-events'
import { type Parameters, readPageQuery, textParameter } from '@/lib/http/page-query'
import type { CsvSeparator } from '@/lib/i18n/csv-separator'
import type { Say } from '@/lib/i18n/texts'
import { type SectionKey, sections } from '@/lib/permissions/sections'

/** What the filter form offers. */
export type ScreenFilter = Pick<
  AuditFilter,
  | 'person'
  | 'event'
  | 'action'
  | 'section'
  | 'result'
  | 'door'
  | 'without'
  | 'fromDate'
  | 'toDate'
  | 'timeZone'
>

/** Field → its name in the address of the screen, and in that of the downloads. */
const names: Record<keyof ScreenFilter, { screen: string; api: string }> = {
  person: { screen: 'person', api: 'person' },
  event: { screen: 'event', api: 'event' },
  action: { screen: 'action', api: 'action' },
  section: { screen: 'section', api: 'section' },
  result: { screen: 'result', api: 'result' },
  door: { screen: 'door', api: 'door' },
  without: { screen: 'without', api: 'without' },
  fromDate: { screen: 'from', api: 'from_date' },
  toDate: { screen: 'to', api: 'to_date' },
  timeZone: { screen: 'zone', api: 'time_zone' },
}
const fields = Object.keys(names) as (keyof ScreenFilter)[]

const wordField = z
  .string()
  .trim()
  .regex(/^[\w.-]{1,254}$/)
const sectionKeys = sections.map(({ key }) => key) as [SectionKey, ...SectionKey[]]
const dayField = z.string().trim().refine(isDay)
const idField = z.string().regex(/^[0-9a-f]{24}$/)

const queryShape = z.object({
  person: textParameter.transform((text) => text?.slice(0, 254)),
  event: idField,
  action: wordField,
  section: z.enum(sectionKeys),
  result: wordField,
  door: wordField,
  without: z.literal('sign-ins'),
  from: dayField,
  to: dayField,
  zone: z.string().trim().refine(isTimeZone),
  before: idField,
  after: idField,
})

/** Filter and position from the address; unreadable parts are ignored. */
export function readAuditQuery(parameters: Parameters): { filter: ScreenFilter; cursor: Cursor } {
  const { before, after, from, to, zone, ...sent } = readPageQuery(parameters, queryShape)
  const filter = present({ ...sent, fromDate: from, toDate: to, timeZone: zone })
  if (before) return { filter, cursor: { before } }
  return { filter, cursor: after ? { after } : null }
}

/** The address of the screen with this filter, at this position. */
export function auditHref(filter: ScreenFilter, cursor: Cursor = null): string {
  const params = new URLSearchParams(entriesOf(filter, 'screen'))
  for (const [name, id] of Object.entries(cursor ?? {})) params.set(name, id)
  return params.size > 0 ? `/audit?${params}` : '/audit'
}

/** The address of a download of all events that match this filter. */
export function downloadHref(
  filter: ScreenFilter,
  type: 'csv' | 'json',
  separator: CsvSeparator = 'comma',
): string {
  const params = new URLSearchParams([['download', 'true'], ['type', type], ...entriesOf(filter, 'api')])
  if (separator !== 'comma') params.set('separator', separator)
  return `/api/audit-logs?${params}`
}

/** The filter of a form's values by their names: without empty fields, a time zone without days, or UTC. */
export function chosen(typed: Record<string, string>): ScreenFilter {
  return present(
    Object.fromEntries(fields.map((field) => [field, (typed[names[field].screen] ?? '').trim()])),
  )
}

/** The last days until now, of which today is the last. @param today `YYYY-MM-DD` where the clocks show `timeZone` */
export function lastDays(days: number, today: string, timeZone: string): ScreenFilter {
  const first = new Date(Date.parse(`${today}T00:00:00Z`) - (days - 1) * 86_400_000)
  return present({ fromDate: first.toISOString().slice(0, 10), timeZone })
}

function present(values: { [field in keyof ScreenFilter]: string | undefined }): ScreenFilter {
  const filled = Object.entries(values).filter(([, value]) => value)
  const { timeZone, ...filter }: ScreenFilter = Object.fromEntries(filled)
  const hasDays = filter.fromDate !== undefined || filter.toDate !== undefined
  return hasDays && timeZone && timeZone !== 'UTC' ? { ...filter, timeZone } : filter
}

/** Days are written so that they sort as text. */
export function endsBeforeItBegins({ fromDate, toDate }: ScreenFilter): boolean {
  return fromDate !== undefined && toDate !== undefined && toDate < fromDate
}

function entriesOf(filter: ScreenFilter, where: 'screen' | 'api'): [string, string][] {
  return fields.flatMap((field) => (filter[field] ? [[names[field][where], filter[field]]] : []))
}

type Shown = { count: number; hasNewer: boolean; hasOlder: boolean; filter: ScreenFilter }

/** The status line: how many, which, in what order. */
export function eventsInWords(say: Say<'audit'>, { count, hasNewer, hasOlder, filter }: Shown): string {
  const isFiltered = Object.keys(filter).length > 0
  if (!hasNewer && !hasOlder) return say(isFiltered ? 'status.matching' : 'status.all', { count })
  return say(isFiltered ? 'status.matchingOnPage' : 'status.onPage', { count })
}
