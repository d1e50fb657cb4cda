import { apiResponse } from '@/lib/api/api-response'
import { apiRoute, dialect } from '@/lib/api/api-route'
import { requireApiActor } from '@/lib/api/require-api-actor'
import { env } from '@/lib/env'
import { readJson } from '@/lib/http/read-json'
import { setPasswordInput } from '@/lib/user-record/user.schema'
import { setPassword } from '@/lib/users/set-password'

/** `/api/users/{id}/actions/reset`: seed "Set user password". */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  async POST({ request, params }) {
    const actor = await requireApiActor(request)
    const input = setPasswordInput(env().PASSWORD_MIN_LENGTH).parse(await readJson(request))
    await setPassword(actor, params.id ?? '', input)
    return apiResponse(dialect.passwordSet())
  },
})
