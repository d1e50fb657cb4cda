import { explainAccess } from '@/lib/access/explain-access'
import { defineRoute } from '@/lib/api/define-route'
import { idOrMeParams } from '@/lib/api/id-params'
import { door } from '../../../door'

/** `/api/users/{id}/access`: what a user may do, and why. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS, operations } = door.open({
  GET: defineRoute({
    operationId: 'explainAccess',
    tag: 'users',
    access: 'actor',
    params: idOrMeParams,
    responses: { success: 'access', failures: ['not_found', 'forbidden'] },
    verb: ({ actor, params }) => explainAccess(actor, params.id),
  }),
})
