import { apiResponse } from '@/lib/api/api-response'
import { apiRoute } from '@/lib/api/api-route'
import { auditLogCsv, auditLogRow, auditLogStream } from '@/lib/api/audit-log-answers'
import { readAuditLogQuery } from '@/lib/api/audit-log-query'
import { requireApiActor } from '@/lib/api/require-api-actor'
import { exportEvents, streamEvents } from '@/lib/audit-log/export-events'
import { listEventsByNumber } from '@/lib/audit-log/list-events'
import { pageQuery } from '@/lib/http/page-number'

/** `/api/audit-logs`: contract §4.6. The downloads of the screen are made here too. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  async GET(call) {
    const actor = await requireApiActor(call.request)
    const { filter, download, separator } = readAuditLogQuery(call)
    if (download) {
      const events = () => exportEvents(actor, filter, download)
      const name = `audit-log-${new Date().toISOString().slice(0, 10)}.${download}`
      const headers = { 'content-disposition': `attachment; filename="${name}"` }
      return download === 'csv'
        ? auditLogCsv(actor, events, { separator, headers })
        : auditLogStream(actor, events, headers)
    }

    const { p: page } = call.query(pageQuery)
    if (page === 'all') return auditLogStream(actor, () => streamEvents(actor, filter))
    const { events, pageCount } = await listEventsByNumber(actor, filter, page)
    return apiResponse({ status: 200, body: { pages: pageCount, audit_logs: events.map(auditLogRow) } })
  },
})
