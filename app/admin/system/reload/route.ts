import { defineRoute } from '@/lib/api/define-route'
import { adminDoor } from '../../door'

/** `/admin/system/reload`: programs of 5.x ask for it; there is nothing to reload. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS, operations } = adminDoor.open({
  GET: defineRoute({
    operationId: 'reload',
    tag: 'adminApi',
    access: 'operator',
    responses: { success: 'hello', failures: [] },
    verb: async () => undefined,
  }),
})
