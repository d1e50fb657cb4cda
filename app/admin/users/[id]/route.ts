import { updateUserOfOrganisation } from '@/lib/admin-api/change-user'
import { getUserForOperator } from '@/lib/admin-api/read-user'
import { defineRoute } from '@/lib/api/define-route'
import { updateUserOfOperatorInput } from '@/lib/api/dialects/operator-inputs'
import { idParams } from '@/lib/api/id-params'
import { adminDoor } from '../../door'

/** `/admin/users/{id}`: get and update a user of any organisation. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS, operations } = adminDoor.open({
  GET: defineRoute({
    operationId: 'getUserOfOrganisation',
    tag: 'adminApi',
    access: 'operator',
    params: idParams,
    responses: { success: 'userForOperator', failures: ['not_found'] },
    verb: ({ operator, params }) => getUserForOperator(operator, params.id),
  }),

  PUT: defineRoute({
    operationId: 'updateUserOfOrganisation',
    tag: 'adminApi',
    access: 'operator',
    params: idParams,
    body: updateUserOfOperatorInput,
    bodyExample: { active: true, user_permissions: { IsAdmin: 'admin', ResetPassword: 'admin' } },
    responses: { success: 'userOfOperator', failures: ['not_found', 'forbidden', 'conflict', 'busy'] },
    verb: ({ operator, params, body }) => updateUserOfOrganisation(operator, params.id, body),
  }),
})
