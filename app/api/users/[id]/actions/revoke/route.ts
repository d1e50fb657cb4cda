import { defineRoute } from '@/lib/api/define-route'
import { idParams } from '@/lib/api/id-params'
import { updateUser } from '@/lib/users/update-user'
import { door } from '../../../../door'

/** `/api/users/{id}/actions/revoke`: make a user inactive. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS, operations, onlyIn } = door.openIn('5', {
  PUT: defineRoute({
    operationId: 'revokeUser',
    tag: 'users',
    access: 'actor',
    params: idParams,
    responses: { success: 'userRevoked', failures: ['not_found', 'forbidden', 'conflict'] },
    verb: ({ actor, params }) => updateUser(actor, params.id, { active: false }),
  }),
})
