import { defineRoute } from '@/lib/api/define-route'
import { idParams } from '@/lib/api/id-params'
import { env } from '@/lib/env'
import { setPassword } from '@/lib/users/set-password'
import { setPasswordInput } from '@/lib/users/user.schema'
import { door } from '../../../../door'

/** `/api/users/{id}/actions/reset`: set a user's password. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS, operations } = door.open({
  POST: defineRoute({
    operationId: 'setPassword',
    tag: 'users',
    access: 'actor',
    params: idParams,
    body: () => setPasswordInput(env().PASSWORD_MIN_LENGTH),
    bodyExample: { new_password: 'green door by the sea' },
    responses: {
      success: 'passwordSet',
      failures: ['not_found', 'forbidden', 'conflict', 'unconfirmed', 'limited', 'busy'],
    },
    verb: ({ actor, params, body }) => setPassword(actor, params.id, body),
  }),
})
