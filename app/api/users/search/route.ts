import { apiResponse } from '@/lib/api/api-response'
import { apiRoute, dialect } from '@/lib/api/api-route'
import { readFor, requireCaller } from '@/lib/api/require-api-actor'
import { userStreamResponse } from '@/lib/api/stream-users'
import { AppError } from '@/lib/errors/app-error'
import { pageQuery } from '@/lib/http/page-number'
import { readJson } from '@/lib/http/read-json'
import type { Caller } from '@/lib/identity/caller'
import { emailPartField, searchUsersInput } from '@/lib/user-record/user.schema'
import { listUsersByEmail, streamUsersByEmail } from '@/lib/users/directory/search-by-email'

/** `/api/users/search`: users by part of their email address (contract §2.10). */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  /** The old form, which writes addresses into URLs and so into logs. */
  async GET(call) {
    const caller = await requireCaller(call.request)
    const { q, p } = await readFor(caller, () => call.query(searchQuery))
    return answer(caller, { emailPart: q, page: p })
  },

  async POST(call) {
    const caller = await requireCaller(call.request)
    const search = await readFor(caller, async () => {
      const body = searchUsersInput.safeParse(await readJson(call.request))
      if (!body.success) throw unreadableBody()
      return { emailPart: body.data.filters.query, page: call.query(pageQuery).p }
    })
    return answer(caller, search)
  },
})

const searchQuery = pageQuery.extend({
  q: emailPartField('q must be there once, with the part to search for'),
})

type Search = { emailPart: string; page: number | 'all' }

async function answer(caller: Caller, { emailPart, page }: Search): Promise<Response> {
  if (page === 'all') return userStreamResponse(caller, () => streamUsersByEmail(caller, emailPart))
  return apiResponse(dialect.userPage(await listUsersByEmail(caller, { emailPart, page })))
}

function unreadableBody(): AppError {
  const sentence = 'Could not extract search filter from request body'
  return new AppError('invalid', sentence, { fieldErrors: { 'filters.query': sentence } })
}
