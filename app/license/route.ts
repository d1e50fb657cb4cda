import { defineRoute } from '@/lib/api/define-route'
import { door } from '../api/door'

/** `/license`: programs of 5.x hand in their licence; none is needed, and nothing is kept. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS, operations } = door.open({
  POST: defineRoute({
    operationId: 'handInLicence',
    tag: 'service',
    access: 'open',
    responses: { success: 'noLicence', failures: [] },
    verb: async () => undefined,
  }),
})
