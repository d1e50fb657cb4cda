import { exportAccess } from '@/lib/access/export-access'
import { accessQuery } from '@/lib/api/access-query'
import { defineRoute } from '@/lib/api/define-route'
import { door } from '../../door'

/** `/api/access/export`: the users who can read or write in a section, as CSV. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS, operations } = door.open({
  GET: defineRoute({
    operationId: 'exportAccess',
    tag: 'users',
    access: 'actor',
    query: accessQuery,
    refusals: { query: () => 'could not export access' },
    responses: { success: 'accessFile', failures: ['forbidden', 'limited', 'busy'] },
    verb: async ({ actor, query: { cell, separator } }) => ({
      batches: () => exportAccess(actor, cell),
      separator,
    }),
  }),
})
