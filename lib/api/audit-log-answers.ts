import 'server-only'
import { z } from 'zod'
import { auditDoors } from '../audit/audit-door'
import { auditResults } from '../audit/audit-result'
import type { AuditChanges } from '../audit/record-event'
import type { AuditEventView } from '../audit-log/audit-event-view'
import { visibleJson } from '../text/visible-text'
import { isEditable, wireNameOf } from '../user-record/user-field'
import { auditLogCsv } from './audit-log-csv'
import { statusOfResult } from './audit-log-query'
import { csv, json, type Outcomes, type Presentation } from './dialect'
import { fileHeaders } from './file-headers'
import { sampleEvent } from './samples'
import { jsonParts } from './stream-response'

/*
 * `/api/audit-logs` on the wire (docs/api-contract.md). It came after v1, so all dialects speak of it alike; `pages` is the
 * number of pages. Keys of ours stand after those that the original has.
 */

const changeShape = z.strictObject({ before: z.unknown(), after: z.unknown() }).meta({ id: 'AuditChange' })

const eventShape = z
  .strictObject({
    _id: z.string(),
    req_id: z.string(),
    org_id: z.string(),
    date: z.string(),
    timestamp: z.int().min(0),
    ip: z.string(),
    user: z.string(),
    action: z.string(),
    method: z.string(),
    url: z.string(),
    status: z.union([z.literal(200), z.literal(401), z.literal(403)]),
    diff: z.record(z.string(), changeShape).optional(),
    user_id: z.string(),
    target: z.string(),
    target_id: z.string(),
    result: z.enum(auditResults),
    door: z.enum(auditDoors),
    user_agent: z.string(),
  })
  .meta({ id: 'AuditEvent' })

const pageShape = z
  .strictObject({ pages: z.int().min(1), audit_logs: z.array(eventShape) })
  .meta({ id: 'AuditEventPage' })

/** A page of events, all of them as the same document, or a file of them. */
export const auditLog: Presentation<Outcomes['auditLog']> = {
  content: { [json]: pageShape, [csv]: z.string() },
  headers: ['content-disposition'],
  write(found) {
    if ('events' in found) {
      return { status: 200, body: { pages: found.pageCount, audit_logs: found.events.map(auditLogRow) } }
    }
    const { batches } = found
    if (!('file' in found)) return { parts: async () => jsonParts(await batches(), everyEvent) }
    const { file, separator } = found
    return {
      parts: async () =>
        file === 'csv' ? auditLogCsv(await batches(), separator) : jsonParts(await batches(), everyEvent),
      headers: fileHeaders('audit-log', file),
    }
  },
  example: { events: [sampleEvent], pageCount: 1 },
}

/** One event. */
export const auditEvent: Presentation<AuditEventView> = {
  content: { [json]: eventShape },
  write: (event) => ({ status: 200, body: auditLogRow(event) }),
  example: sampleEvent,
}

/** What stands before, between and after all events. */
const everyEvent = {
  head: '{"pages":1,"audit_logs":[',
  tail: ']}',
  item: (event: AuditEventView) => visibleJson(JSON.stringify(auditLogRow(event))),
}

function auditLogRow(event: AuditEventView) {
  const { actor, target, changes } = event
  return {
    _id: event.id,
    req_id: event.requestId ?? '',
    org_id: event.orgId,
    date: event.occurredAt.toUTCString(),
    timestamp: Math.floor(event.occurredAt.getTime() / 1000),
    ip: event.ipAddress ?? '',
    user: actor.name,
    action: event.action,
    method: event.requestMethod ?? '',
    url: event.requestPath ?? '',
    status: statusOfResult(event.result),
    ...(Object.keys(changes).length > 0 ? { diff: diff(changes) } : {}),
    user_id: actor.id ?? '',
    target: target?.name ?? '',
    target_id: target?.id ?? '',
    result: event.result,
    door: event.door,
    user_agent: event.userAgent ?? '',
  }
}

/** The name in the users API, where it shows the field too; the admin switch has its own name here. */
function shownName(field: string): string {
  return isEditable(field) && field !== 'isAdmin' ? wireNameOf[field] : field
}

function diff(changes: AuditChanges) {
  const entries = Object.entries(changes).map(
    ([field, [before, after]]) => [shownName(field), { before, after }] as const,
  )
  return Object.fromEntries(entries)
}
