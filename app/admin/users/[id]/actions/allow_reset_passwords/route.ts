import { allowResetPasswords } from '@/lib/admin-api/change-user'
import { defineRoute } from '@/lib/api/define-route'
import { idParams } from '@/lib/api/id-params'
import { adminDoor } from '../../../../door'

/** `/admin/users/{id}/actions/allow_reset_passwords`: the right `ResetPassword` is given. A body is ignored. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS, operations } = adminDoor.open({
  PUT: defineRoute({
    operationId: 'allowResetPasswords',
    tag: 'adminApi',
    access: 'operator',
    params: idParams,
    responses: { success: 'userWithResetChanged', failures: ['not_found'] },
    verb: ({ operator, params }) => allowResetPasswords(operator, params.id, true),
  }),
})
