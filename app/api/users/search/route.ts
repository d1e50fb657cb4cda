import type { Caller } from '@/lib/auth/caller'
import { AppError } from '@/lib/errors/app-error'
import { apiResponse } from '@/lib/http/api-response'
import { apiRoute, dialect } from '@/lib/http/api-route'
import { pageNumber } from '@/lib/http/page-number'
import { readJson } from '@/lib/http/read-json'
import { readFor, requireCaller } from '@/lib/http/require-api-actor'
import { userStreamResponse } from '@/lib/http/stream-users'
import { listUsersByEmail, streamUsersByEmail } from '@/lib/users/search-by-email'
import { emailPartField, searchUsersInput } from '@/lib/users/user.schema'

/** `/api/users/search`: users by part of their email address (contract §2.10). */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  /** The old form, which writes addresses into URLs and so into logs. */
  async GET({ request, url }) {
    const caller = await requireCaller(request)
    return answer(
      caller,
      await readFor(caller, () => ({ emailPart: queried(url), page: pageNumber(url.searchParams) })),
    )
  },

  async POST({ request, url }) {
    const caller = await requireCaller(request)
    const search = await readFor(caller, async () => {
      const body = searchUsersInput.safeParse(await readJson(request))
      if (!body.success) throw refusal('filters.query', 'Could not extract search filter from request body')
      return { emailPart: body.data.filters.query, page: pageNumber(url.searchParams) }
    })
    return answer(caller, search)
  },
})

type Search = { emailPart: string; page: number | 'all' }

async function answer(caller: Caller, { emailPart, page }: Search): Promise<Response> {
  if (page === 'all') return userStreamResponse(streamUsersByEmail(caller, emailPart))
  return apiResponse(dialect.userPage(await listUsersByEmail(caller, { emailPart, page })))
}

function queried(url: URL): string {
  const given = url.searchParams.getAll('q')
  const emailPart = emailPartField.safeParse(given.length === 1 ? given[0] : undefined)
  if (!emailPart.success) throw refusal('q', 'q must be there once, with the part to search for')
  return emailPart.data
}

function refusal(field: string, sentence: string): AppError {
  return new AppError('invalid', sentence, { fieldErrors: { [field]: sentence } })
}
