import type { AuditPerson } from '../audit/actor-name'
import type { AuditChanges } from '../audit/record-event'

/** An event as screens and programs see it. Names are those of the time; times are UTC `Date`s. */
export type AuditEventView = {
  id: string
  orgId: string
  occurredAt: Date
  /** One of `auditActions`, unless another version of the product wrote it; so with door and result. */
  action: string
  result: string
  door: string
  actor: AuditPerson
  target: AuditPerson | null
  changes: AuditChanges
  ipAddress: string | null
  userAgent: string | null
  requestId: string | null
  requestMethod: string | null
  requestPath: string | null
}
