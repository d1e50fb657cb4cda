import 'server-only'
import { z } from 'zod'
import { auditDoors } from '../audit/audit-door'
import { auditResults } from '../audit/audit-result'
import type { AuditFilter } from '../audit-log/audit-filter'
import { isDay, isTimeZone } from '../audit-log/day'
import { exportFormats } from '../audit-log/export-events'
import { csvSeparatorParam } from '../http/csv-separator-param'
import { pageQuery, pageSchema } from '../http/page-number'
import { textParameter } from '../http/page-query'
import { sections } from '../permissions/sections'

/** The status HTTP has for how an event ended; its own was not known yet when the event was written. */
const statuses: Record<string, number> = { done: 200, refused: 403, failed: 401 }

/** @see statuses */
export function statusOfResult(result: string): number {
  return statuses[result] ?? 200
}

const words = textParameter
const sectionKeys = sections.map(({ key }) => key)
const day = words
  .refine((text) => text === undefined || isDay(text), 'A day is written as YYYY-MM-DD')
  .meta({ format: 'date' })

const sentShape = z
  .object({
    user: words.optional(),
    event: words.optional(),
    action: words.optional(),
    section: z.enum(['', ...sectionKeys], 'section must be the key of a section').optional(),
    ip: words.optional(),
    method: words.optional(),
    status: words
      .refine((text) => text === undefined || /^\d{3}$/.test(text), 'status must have three digits')
      .meta({ pattern: '^\\d{3}$' })
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
    without: z.enum(['', 'sign-ins'], 'without must be sign-ins').optional(),
    // Read below: a download has no pages.
    p: z.unknown().optional().meta(pageSchema),
  })
  .refine(({ user, person }) => !user || !person, { path: ['person'], error: 'Give either person or user' })

/**
 * The filter in an address, and what to make of it: a page, or a file. Parameters that it does not know mean nothing; an
 * empty one is as good as none.
 */
export const auditLogQuery = sentShape.transform(({ download, type, separator, p, ...sent }, context) => {
  const filter = filterOf(sent)
  if (download === 'true') return { filter, separator, file: type || 'json', page: 1 } as const
  const read = pageQuery.safeParse({ p })
  for (const { path, message } of read.error?.issues ?? []) {
    context.addIssue({ code: 'custom', path, message })
  }
  return { filter, separator, file: null, page: read.data?.p ?? 1 }
})

function filterOf(
  sent: Omit<z.output<typeof sentShape>, 'download' | 'type' | 'separator' | 'p'>,
): AuditFilter {
  const filter: { [field in keyof Required<AuditFilter>]: AuditFilter[field] | '' } = {
    person: sent.person,
    actor: sent.user,
    event: sent.event,
    action: sent.action,
    section: sent.section,
    result: resultOf(sent.result, sent.status),
    door: sent.door,
    without: sent.without,
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
