import { apiResponse } from '@/lib/api/api-response'
import { apiRoute, dialect } from '@/lib/api/api-route'
import { readFor, requireApiActor, requireCaller } from '@/lib/api/require-api-actor'
import { userStreamResponse } from '@/lib/api/stream-users'
import { env } from '@/lib/env'
import { pageQuery } from '@/lib/http/page-number'
import { readJson } from '@/lib/http/read-json'
import { createUserInput } from '@/lib/user-record/user.schema'
import { createUser } from '@/lib/users/create-user'
import { listUsers, streamUsers } from '@/lib/users/directory/list-users'

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
