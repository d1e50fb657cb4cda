import { env } from '@/lib/env'
import { apiResponse } from '@/lib/http/api-response'
import { apiRoute, dialect } from '@/lib/http/api-route'
import { pageQuery } from '@/lib/http/page-number'
import { readJson } from '@/lib/http/read-json'
import { readFor, requireApiActor, requireCaller } from '@/lib/http/require-api-actor'
import { userStreamResponse } from '@/lib/http/stream-users'
import { createUser } from '@/lib/users/create-user'
import { listUsers, streamUsers } from '@/lib/users/list-users'
import { createUserInput } from '@/lib/users/user.schema'

/** `/api/users`: seeds "List users" and "Add users". */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  async GET(call) {
    const caller = await requireCaller(call.request)
    const { p: page } = await readFor(caller, () => call.query(pageQuery))
    if (page === 'all') return userStreamResponse(caller, () => streamUsers(caller))
    return apiResponse(dialect.userPage(await listUsers(caller, page)))
  },

  async POST({ request }) {
    const actor = await requireApiActor(request)
    const input = createUserInput(env().PASSWORD_MIN_LENGTH).parse(await readJson(request))
    return apiResponse(dialect.created(await createUser(actor, input)))
  },
})
