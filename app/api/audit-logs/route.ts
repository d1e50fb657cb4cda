import { auditLogQuery } from '@/lib/api/audit-log-query'
import { defineRoute } from '@/lib/api/define-route'
import { exportEvents, streamEvents } from '@/lib/audit-log/export-events'
import { listEventsByNumber } from '@/lib/audit-log/list-events'
import { door } from '../door'

/** `/api/audit-logs`: who did what to whom. The downloads of the screen are made here too. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS, operations } = door.open({
  GET: defineRoute({
    operationId: 'listAuditEvents',
    tag: 'auditLog',
    access: 'actor',
    query: auditLogQuery,
    refusals: { query: ({ p }) => p ?? 'could not retrieve audit records' },
    responses: { success: 'auditLog', failures: ['forbidden', 'limited', 'busy'] },
    verb: async ({ actor, query: { filter, file, separator, page } }) => {
      if (file) return { batches: () => exportEvents(actor, filter, file), file, separator }
      if (page === 'all') return { batches: () => streamEvents(actor, filter) }
      return listEventsByNumber(actor, filter, page)
    },
  }),
})
