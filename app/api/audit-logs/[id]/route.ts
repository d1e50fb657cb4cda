import { getEvent } from '@/lib/audit/list-events'
import { apiResponse } from '@/lib/http/api-response'
import { apiRoute } from '@/lib/http/api-route'
import { auditLogRow } from '@/lib/http/audit-log-answers'
import { requireApiActor } from '@/lib/http/require-api-actor'

/** `/api/audit-logs/{id}`: one event of contract §4.6. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  async GET({ request, params }) {
    const actor = await requireApiActor(request)
    return apiResponse({ status: 200, body: auditLogRow(await getEvent(actor, params.id ?? '')) })
  },
})
