import { apiResponse } from '@/lib/api/api-response'
import { apiRoute } from '@/lib/api/api-route'
import { auditLogRow } from '@/lib/api/audit-log-answers'
import { requireApiActor } from '@/lib/api/require-api-actor'
import { getEvent } from '@/lib/audit-log/list-events'

/** `/api/audit-logs/{id}`: one event of contract §4.6. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  async GET({ request, params }) {
    const actor = await requireApiActor(request)
    return apiResponse({ status: 200, body: auditLogRow(await getEvent(actor, params.id ?? '')) })
  },
})
