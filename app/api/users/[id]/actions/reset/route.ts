import { defineRoute } from '@/lib/api/define-route'
import { idParams } from '@/lib/api/id-params'
import { setPassword } from '@/lib/users/set-password'
import { door } from '../../../../door'

/** `/api/users/{id}/actions/reset`: set a user's password. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS, operations } = door.open({
  POST: defineRoute({
    operationId: 'setPassword',
    tag: 'users',
    access: 'actor',
    params: idParams,
    body: ({ setPassword }) => setPassword(),
    bodyExample: { new_password: 'green door by the sea' },
    responses: {
      success: 'passwordSet',
      failures: ['not_found', 'forbidden', 'conflict', 'unconfirmed', 'limited', 'busy'],
    },
    verb: ({ actor, params, body }) => setPassword(actor, params.id, body),
  }),
})
