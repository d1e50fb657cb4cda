import { defineRoute } from '@/lib/api/define-route'
import { requireDatabase } from '@/lib/db/require-database'
import { door } from '../door'

/** `/api/health`: is the process alive, its database reached, and does that take changes? For load balancers. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS, operations } = door.open({
  GET: defineRoute({
    operationId: 'getHealth',
    tag: 'service',
    access: 'open',
    // When it fails, the answer is 503.
    responses: { success: 'healthy', failures: [] },
    verb: requireDatabase,
  }),
})
