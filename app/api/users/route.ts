import { env } from '@/lib/env'
import { apiResponse } from '@/lib/http/api-response'
import { apiRoute, dialect } from '@/lib/http/api-route'
import { pageNumber } from '@/lib/http/page-number'
import { readJson } from '@/lib/http/read-json'
import { readFor, requireApiActor, requireCaller } from '@/lib/http/require-api-actor'
import { userStreamResponse } from '@/lib/http/stream-users'
import { createUser } from '@/lib/users/create-user'
import { listUsers, streamUsers } from '@/lib/users/list-users'
import { createUserInput } from '@/lib/users/user.schema'

/** `/api/users`: seeds "List users" and "Add users". */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  async GET({ request, url }) {
    const caller = await requireCaller(request)
    const page = await readFor(caller, () => pageNumber(url.searchParams))
    if (page === 'all') return userStreamResponse(streamUsers(caller))
    return apiResponse(dialect.userPage(await listUsers(caller, page)))
  },

  async POST({ request }) {
    const actor = await requireApiActor(request)
    const input = createUserInput(env().PASSWORD_MIN_LENGTH).parse(await readJson(request))
    return apiResponse(dialect.created(await createUser(actor, input)))
  },
})
