import 'server-only'
import type { AuditEvent } from '@/prisma/generated/client'
import type { AuditChanges } from '../audit/record-event'
import { visibleText, visibleValue } from '../text/visible-text'
import type { AuditEventView } from './audit-event-view'

/** Row → what may leave the server. Events hold no secrets. */
export function presentEvent(row: AuditEvent): AuditEventView {
  return {
    id: row.id,
    orgId: row.orgId,
    occurredAt: row.occurredAt,
    action: row.action,
    result: row.result,
    door: row.actorKind,
    actor: { id: row.actorId, name: row.actorName },
    target: row.targetName === null ? null : { id: row.targetId, name: row.targetName },
    // Rows of earlier versions hold strangers' texts unescaped, and must not change.
    changes: visibleValue(row.changes as AuditChanges),
    ipAddress: row.ipAddress,
    userAgent: row.userAgent && visibleText(row.userAgent),
    requestId: row.requestId,
    requestMethod: row.requestMethod,
    requestPath: row.requestPath && visibleText(row.requestPath),
  }
}
