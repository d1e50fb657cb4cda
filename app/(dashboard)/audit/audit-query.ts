import type { AuditFilter } from '@/lib/audit/audit-filter'
import { isDay, isTimeZone } from '@/lib/audit/day'
import type { Place } from '@/lib/audit/list-events'
import type { Say } from '@/lib/i18n/texts'

/** What the filter form offers. */
export type ScreenFilter = Pick<
  AuditFilter,
  'person' | 'action' | 'result' | 'door' | 'fromDate' | 'toDate' | 'timeZone'
>

/** Field → its name in the address of the screen, and in that of the downloads. */
const names: Record<keyof ScreenFilter, { screen: string; api: string }> = {
  person: { screen: 'person', api: 'person' },
  action: { screen: 'action', api: 'action' },
  result: { screen: 'result', api: 'result' },
  door: { screen: 'door', api: 'door' },
  fromDate: { screen: 'from', api: 'from_date' },
  toDate: { screen: 'to', api: 'to_date' },
  timeZone: { screen: 'zone', api: 'time_zone' },
}
const fields = Object.keys(names) as (keyof ScreenFilter)[]

/** Filter and place as the address has them; what cannot be read does not matter. */
export function readAuditQuery(params: Record<string, string | string[] | undefined>): {
  filter: ScreenFilter
  place: Place
} {
  const text = (name: string) => {
    const value = params[name]
    return typeof value === 'string' ? value.trim().slice(0, 254) : ''
  }
  const word = (name: string) => (/^[\w.-]+$/.test(text(name)) ? text(name) : '')
  const day = (name: string) => (isDay(text(name)) ? text(name) : '')
  const id = (name: string) => (/^[0-9a-f]{24}$/.test(text(name)) ? text(name) : '')
  const filter = chosen({
    person: text('person'),
    action: word('action'),
    result: word('result'),
    door: word('door'),
    fromDate: day('from'),
    toDate: day('to'),
    timeZone: isTimeZone(text('zone')) ? text('zone') : '',
  })
  if (id('before')) return { filter, place: { before: id('before') } }
  return { filter, place: id('after') ? { after: id('after') } : null }
}

/** The address of the screen with this filter, at this place. */
export function auditHref(filter: ScreenFilter, place: Place = null): string {
  const params = new URLSearchParams(entriesOf(filter, 'screen'))
  for (const [name, id] of Object.entries(place ?? {})) params.set(name, id)
  return params.size > 0 ? `/audit?${params}` : '/audit'
}

/** The address of a download of everything this filter lets through. */
export function downloadHref(filter: ScreenFilter, type: 'csv' | 'json'): string {
  return `/api/audit-logs?${new URLSearchParams([['download', 'true'], ['type', type], ...entriesOf(filter, 'api')])}`
}

/** The filter of a form's values: what was left empty is not part of it, nor is a time zone without days, nor UTC. */
export function chosen(values: Record<keyof ScreenFilter, string>): ScreenFilter {
  const filled = fields.map((field) => [field, values[field].trim()] as const).filter(([, value]) => value)
  const { timeZone, ...filter }: ScreenFilter = Object.fromEntries(filled)
  const hasDays = filter.fromDate !== undefined || filter.toDate !== undefined
  return hasDays && timeZone && timeZone !== 'UTC' ? { ...filter, timeZone } : filter
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
