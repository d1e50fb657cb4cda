import { allowResetPasswords } from '@/lib/admin-api/change-user'
import { defineRoute } from '@/lib/api/define-route'
import { idParams } from '@/lib/api/id-params'
import { adminDoor } from '../../../../door'

/** `/admin/users/{id}/actions/disallow_reset_passwords`: the right `ResetPassword` is taken. A body is ignored. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS, operations } = adminDoor.open({
  PUT: defineRoute({
    operationId: 'disallowResetPasswords',
    tag: 'adminApi',
    access: 'operator',
    params: idParams,
    responses: { success: 'userWithResetChanged', failures: ['not_found'] },
    verb: ({ operator, params }) => allowResetPasswords(operator, params.id, false),
  }),
})
