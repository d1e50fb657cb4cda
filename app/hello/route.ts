import { defineRoute } from '@/lib/api/define-route'
import { requireDatabase } from '@/lib/db/require-database'
import { door } from '../api/door'

/** `/hello`: programs of 5.x ask here whether the server is up. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS, operations } = door.open({
  GET: defineRoute({
    operationId: 'getHello',
    tag: 'service',
    access: 'open',
    // When the database is away, the answer is 503.
    responses: { success: 'hello', failures: [] },
    verb: requireDatabase,
  }),
})
