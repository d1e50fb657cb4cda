import 'server-only'
import { stringify } from 'csv-stringify/sync'
import { auditActionLabel } from '../audit/audit-action'
import { auditDoorLabel } from '../audit/audit-door'
import type { AuditChanges } from '../audit/record-event'
import type { AuditEventView } from '../audit-log/audit-event-view'
import { changesInWords } from '../audit-log/changes-in-words'
import { type CsvSeparator, csvSeparators } from '../i18n/csv-separator'
import { textsIn } from '../i18n/texts'
import type { Actor } from '../permissions/actor'
import { visibleJson } from '../text/visible-text'
import { writtenCell } from '../users/csv-columns'
import { statusOfResult } from './audit-log-query'
import { jsonParts, streamResponse } from './stream-response'

/*
 * `/api/audit-logs` on the wire: contract §4.6. It came after v1, so both dialects speak of it alike; `pages` is the
 * number of pages, as the contract prints it. What the contract has no key for stands after its keys.
 */

/** One event. */
export function auditLogRow(event: AuditEventView) {
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

type Batches = AsyncGenerator<AuditEventView[]>

/** All events as the same document as one page, batch by batch. */
export function auditLogStream(
  actor: Actor,
  batches: () => Batches | Promise<Batches>,
  headers?: Record<string, string>,
): Promise<Response> {
  const list = {
    head: '{"pages":1,"audit_logs":[',
    tail: ']}',
    item: (event: AuditEventView) => visibleJson(JSON.stringify(auditLogRow(event))),
  }
  return streamResponse(actor, async () => jsonParts(await batches(), list), headers)
}

/** All events as a table for spreadsheets. */
export function auditLogCsv(
  actor: Actor,
  batches: () => Promise<Batches>,
  { separator, headers }: { separator: CsvSeparator; headers: Record<string, string> },
): Promise<Response> {
  return streamResponse(actor, async () => csvParts(await batches(), csvSeparators[separator]), {
    ...headers,
    'content-type': 'text/csv; charset=utf-8',
  })
}

const csvColumns: { key: string; header: string }[] = [
  { key: 'time', header: 'Time (UTC)' },
  { key: 'actor', header: 'Who' },
  { key: 'action', header: 'What' },
  { key: 'target', header: 'Whom' },
  { key: 'result', header: 'Result' },
  { key: 'changes', header: 'Changes' },
  { key: 'door', header: 'By' },
  { key: 'ip', header: 'Address' },
  { key: 'userAgent', header: 'User agent' },
  { key: 'actorId', header: 'Who (ID)' },
  { key: 'targetId', header: 'Whom (ID)' },
  { key: 'actionKey', header: 'Action' },
  { key: 'method', header: 'Method' },
  { key: 'path', header: 'Path' },
  { key: 'requestId', header: 'Request ID' },
  { key: 'id', header: 'Event ID' },
]

// A table for spreadsheets, which are read by programs as well: in English, as the rest of the API.
const say = textsIn('en')
const sayAudit = textsIn('en', 'audit')
const sayAction = textsIn('en', 'auditActions')

async function* csvParts(
  batches: AsyncGenerator<AuditEventView[]>,
  delimiter: string,
): AsyncGenerator<string> {
  let isFirst = true
  for await (const events of batches) {
    yield stringify(events.map(csvRow), {
      columns: csvColumns,
      delimiter,
      // With a mark in front spreadsheets read it as UTF-8.
      header: isFirst,
      bom: isFirst,
      record_delimiter: 'windows',
      // A name like =1+1 must not become a formula when the file is opened.
      cast: { string: writtenCell },
    })
    isFirst = false
  }
}

function csvRow(event: AuditEventView): Record<string, string | null | undefined> {
  return {
    time: event.occurredAt.toISOString(),
    actor: event.actor.name,
    action: auditActionLabel(sayAction, event.action),
    target: event.target?.name,
    result: event.result,
    changes: changesInWords(say, event.changes)
      .map(({ field, before, after }) => `${field}: ${before || '(none)'} → ${after || '(none)'}`)
      .join('; '),
    door: auditDoorLabel(sayAudit, event.door),
    ip: event.ipAddress,
    userAgent: event.userAgent,
    actorId: event.actor.id,
    targetId: event.target?.id,
    actionKey: event.action,
    method: event.requestMethod,
    path: event.requestPath,
    requestId: event.requestId,
    id: event.id,
  }
}

/** Names of the users API for what it shows too. */
const wireNames: Record<string, string> = {
  firstName: 'first_name',
  lastName: 'last_name',
  emailAddress: 'email_address',
  isActive: 'active',
  privileges: 'user_permissions',
}

function diff(changes: AuditChanges) {
  const entries = Object.entries(changes).map(
    ([field, [before, after]]) => [wireNames[field] ?? field, { before, after }] as const,
  )
  return Object.fromEntries(entries)
}
