import type { Caller } from '@/lib/auth/caller'
import { AppError } from '@/lib/errors/app-error'
import { apiResponse } from '@/lib/http/api-response'
import { apiRoute, dialect } from '@/lib/http/api-route'
import { pageQuery } from '@/lib/http/page-number'
import { readJson } from '@/lib/http/read-json'
import { readFor, requireCaller } from '@/lib/http/require-api-actor'
import { userStreamResponse } from '@/lib/http/stream-users'
import { listUsersByEmail, streamUsersByEmail } from '@/lib/users/search-by-email'
import { emailPartField, searchUsersInput } from '@/lib/users/user.schema'

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
