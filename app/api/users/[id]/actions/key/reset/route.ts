import { renewAccessKey } from '@/lib/access-keys/renew-access-key'
import { apiResponse } from '@/lib/api/api-response'
import { apiRoute, dialect } from '@/lib/api/api-route'
import { requireApiActor } from '@/lib/api/require-api-actor'

/** `/api/users/{id}/actions/key/reset`: a new access key (contract §2.7). A body is ignored. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  async PUT({ request, params }) {
    const actor = await requireApiActor(request)
    await renewAccessKey(actor, params.id ?? '')
    return apiResponse(dialect.keyRenewed())
  },
})
