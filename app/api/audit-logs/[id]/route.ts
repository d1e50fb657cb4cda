import { defineRoute } from '@/lib/api/define-route'
import { idParams } from '@/lib/api/id-params'
import { getEvent } from '@/lib/audit-log/list-events'
import { door } from '../../door'

/** `/api/audit-logs/{id}`: one event. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS, operations } = door.open({
  GET: defineRoute({
    operationId: 'getAuditEvent',
    tag: 'auditLog',
    access: 'actor',
    params: idParams,
    responses: { success: 'auditEvent', failures: ['not_found', 'forbidden'] },
    verb: ({ actor, params }) => getEvent(actor, params.id),
  }),
})
