import 'server-only'
import { stringify } from 'csv-stringify/sync'
import { auditActionLabel } from '../audit/audit-action'
import { auditDoorLabel } from '../audit/audit-door'
import type { AuditEventView } from '../audit-log/audit-event-view'
import { changesInWords } from '../audit-log/changes-in-words'
import { type CsvSeparator, csvSeparators } from '../i18n/csv-separator'
import { textsIn } from '../i18n/texts'
import { writtenCell } from '../users/csv-columns'

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

/** Events as a table for spreadsheets, batch by batch. */
export async function* auditLogCsv(
  batches: AsyncGenerator<AuditEventView[]>,
  separator: CsvSeparator,
): AsyncGenerator<string> {
  let isFirst = true
  for await (const events of batches) {
    yield stringify(events.map(csvRow), {
      columns: csvColumns,
      delimiter: csvSeparators[separator],
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
