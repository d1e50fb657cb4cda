import { defineRoute } from '@/lib/api/define-route'
import { exportQuery } from '@/lib/api/export-query'
import { exportUsers } from '@/lib/users/directory/export-users'
import { door } from '../../door'

/** `/api/users/export`: all users on the filtered list of the Users screen as CSV. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS, operations } = door.open({
  GET: defineRoute({
    operationId: 'exportUsers',
    tag: 'users',
    access: 'actor',
    query: exportQuery,
    refusals: { query: () => 'could not export users' },
    responses: { success: 'userFile', failures: ['forbidden', 'limited', 'busy'] },
    verb: async ({ actor, query: { filter, separator } }) => ({
      batches: () => exportUsers(actor, filter),
      separator,
    }),
  }),
})
