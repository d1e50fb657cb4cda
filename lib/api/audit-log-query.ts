import 'server-only'
import { z } from 'zod'
import { auditDoors } from '../audit/audit-door'
import { auditResults } from '../audit/audit-result'
import type { AuditFilter } from '../audit-log/audit-filter'
import { isDay, isTimeZone } from '../audit-log/day'
import { exportFormats } from '../audit-log/export-events'
import { csvSeparatorParam } from '../http/csv-separator-param'
import { textParameter } from '../http/page-query'
import type { ApiCall } from './api-route'

/** The status HTTP has for how an event ended; its own was not known yet when the event was written. */
const statuses: Record<string, number> = { done: 200, refused: 403, failed: 401 }

/** @see statuses */
export function statusOfResult(result: string): number {
  return statuses[result] ?? 200
}

const words = textParameter
const day = words.refine((text) => text === undefined || isDay(text), 'A day is written as YYYY-MM-DD')

/** Those of the contract (§4.6), and those of our screen. Others mean nothing; an empty one is as good as none. */
const queryShape = z
  .object({
    user: words.optional(),
    action: words.optional(),
    ip: words.optional(),
    method: words.optional(),
    status: words
      .refine((text) => text === undefined || /^\d{3}$/.test(text), 'status must have three digits')
      .optional(),
    url: words.optional(),
    from_date: day.optional(),
    to_date: day.optional(),
    time_zone: words
      .refine(
        (text) => text === undefined || isTimeZone(text),
        'time_zone must be a name such as Europe/Berlin or UTC',
      )
      .optional(),
    download: z.enum(['true', 'false', ''], 'download must be true or false').optional(),
    type: z.enum([...exportFormats, ''], 'type must be csv or json').optional(),
    separator: csvSeparatorParam,
    person: words.optional(),
    result: z.enum(['', ...auditResults], 'result must be done, refused or failed').optional(),
    door: z.enum(['', ...auditDoors], `door must be one of ${auditDoors.join(', ')}`).optional(),
  })
  .refine(({ user, person }) => !user || !person, { path: ['person'], error: 'Give either person or user' })

/**
 * The filter in an address, and what to make of it: a page, or a download.
 * @throws AppError invalid when a parameter cannot be read, or is there twice
 */
export function readAuditLogQuery(call: ApiCall) {
  const { download, type, separator, ...sent } = call.query(queryShape, 'could not retrieve audit records')
  return { filter: filterOf(sent), download: download === 'true' ? type || 'json' : null, separator }
}

function filterOf(sent: Omit<z.output<typeof queryShape>, 'download' | 'type' | 'separator'>): AuditFilter {
  const filter: Record<keyof AuditFilter, string | undefined> = {
    person: sent.person,
    actor: sent.user,
    action: sent.action,
    result: resultOf(sent.result, sent.status),
    door: sent.door,
    fromDate: sent.from_date,
    toDate: sent.to_date,
    timeZone: sent.time_zone,
    ipAddress: sent.ip,
    requestMethod: sent.method?.toUpperCase(),
    requestPath: sent.url,
  }
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value))
}

function resultOf(result: string | undefined, status: string | undefined): string | undefined {
  if (result || !status) return result
  // A status that no event has finds none.
  return Object.keys(statuses).find((name) => String(statuses[name]) === status) ?? 'none'
}
