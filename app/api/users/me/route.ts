import { defineRoute } from '@/lib/api/define-route'
import { getCallerWithKey } from '@/lib/users/directory/get-user'
import { door } from '../../door'
import * as user from '../[id]/route'

/** `/api/users/me`: the caller. Other dialects know no user of this id. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS, operations, onlyIn } = door.openIn(
  '5',
  {
    GET: defineRoute({
      operationId: 'getCaller',
      tag: 'users',
      access: 'caller',
      responses: { success: 'user', failures: [] },
      verb: ({ caller }) => getCallerWithKey(caller),
    }),
  },
  { routes: user, params: { id: 'me' } },
)
