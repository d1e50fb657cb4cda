import { env } from '@/lib/env'
import { apiResponse } from '@/lib/http/api-response'
import { apiRoute, dialect } from '@/lib/http/api-route'
import { readJson } from '@/lib/http/read-json'
import { requireApiActor } from '@/lib/http/require-api-actor'
import { setPassword } from '@/lib/users/set-password'
import { setPasswordInput } from '@/lib/users/user.schema'

/** `/api/users/{id}/actions/reset`: seed "Set user password". */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  async POST({ request, params }) {
    const actor = await requireApiActor(request)
    const input = setPasswordInput(env().PASSWORD_MIN_LENGTH).parse(await readJson(request))
    await setPassword(actor, params.id ?? '', input)
    return apiResponse(dialect.passwordSet())
  },
})
