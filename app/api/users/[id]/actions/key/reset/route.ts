import { renewAccessKey } from '@/lib/access-keys/renew-access-key'
import { defineRoute } from '@/lib/api/define-route'
import { idParams } from '@/lib/api/id-params'
import { door } from '../../../../../door'

/** `/api/users/{id}/actions/key/reset`: a new access key. A body is ignored. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS, operations } = door.open({
  PUT: defineRoute({
    operationId: 'renewAccessKey',
    tag: 'users',
    access: 'actor',
    params: idParams,
    responses: { success: 'keyRenewed', failures: ['not_found', 'forbidden', 'unconfirmed'] },
    verb: ({ actor, params }) => renewAccessKey(actor, params.id),
  }),
})
