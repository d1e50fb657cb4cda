import { defineRoute } from '@/lib/api/define-route'
import { pageQuery } from '@/lib/http/page-number'
import type { Caller } from '@/lib/identity/caller'
import { emailPartField } from '@/lib/user-record/field.schema'
import { listUsersByEmail, streamUsersByEmail } from '@/lib/users/directory/search-by-email'
import { searchUsersInput } from '@/lib/users/user.schema'
import { door } from '../../door'

/** `/api/users/search`: users by part of their email address. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS, operations } = door.open({
  /** The old form, which writes addresses into URLs and so into logs. */
  GET: defineRoute({
    operationId: 'searchUsersByQuery',
    tag: 'users',
    isDeprecated: true,
    access: 'caller',
    query: pageQuery.extend({
      q: emailPartField('q must be there once, with the part to search for'),
    }),
    responses: { success: 'users', failures: ['forbidden', 'limited', 'busy'] },
    verb: ({ caller, query: { q, p } }) => search(caller, { emailPart: q, page: p }),
  }),

  POST: defineRoute({
    operationId: 'searchUsers',
    tag: 'users',
    access: 'caller',
    query: pageQuery,
    body: () => searchUsersInput,
    bodyExample: { filters: { query: '@example.com' } },
    refusals: {
      body: { message: 'Could not extract search filter from request body', field: 'filters.query' },
    },
    responses: { success: 'users', failures: ['forbidden', 'limited', 'busy'] },
    verb: ({ caller, query: { p }, body }) => search(caller, { emailPart: body.filters.query, page: p }),
  }),
})

async function search(caller: Caller, { emailPart, page }: { emailPart: string; page: number | 'all' }) {
  return page === 'all'
    ? { batches: () => streamUsersByEmail(caller, emailPart) }
    : listUsersByEmail(caller, { emailPart, page })
}
