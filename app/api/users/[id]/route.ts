import { apiResponse } from '@/lib/http/api-response'
import { apiRoute, dialect } from '@/lib/http/api-route'
import { entityTag, expectedVersion } from '@/lib/http/entity-tag'
import { readJson } from '@/lib/http/read-json'
import { requireApiActor } from '@/lib/http/require-api-actor'
import { deleteUser } from '@/lib/users/delete-user'
import { getUserWithKey } from '@/lib/users/get-user'
import { updateUser } from '@/lib/users/update-user'
import { updateUserInput } from '@/lib/users/user.schema'

/** `/api/users/{id}`: seeds "Get User", "Update user" and "Delete user". */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  async GET({ request, params }) {
    const actor = await requireApiActor(request)
    const user = await getUserWithKey(actor, params.id ?? '')
    return apiResponse({ status: 200, body: dialect.user(user), headers: { etag: entityTag(user) } })
  },

  async PUT({ request, params }) {
    const actor = await requireApiActor(request)
    const input = updateUserInput.parse(await readJson(request))
    const options = { expectedVersion: expectedVersion(request.headers.get('if-match')) }
    await updateUser(actor, params.id ?? '', input, options)
    return apiResponse(dialect.updated())
  },

  async DELETE({ request, params }) {
    const actor = await requireApiActor(request)
    const options = { expectedVersion: expectedVersion(request.headers.get('if-match')) }
    await deleteUser(actor, params.id ?? '', options)
    return apiResponse(dialect.deleted())
  },
})
