import { apiResponse } from '@/lib/api/api-response'
import { apiRoute, dialect } from '@/lib/api/api-route'
import { entityTag, expectedVersion } from '@/lib/api/entity-tag'
import { requireApiActor, requireCaller } from '@/lib/api/require-api-actor'
import { deleteUser } from '@/lib/deleted-users/delete-user'
import { readJson } from '@/lib/http/read-json'
import { updateUserInput } from '@/lib/user-record/user.schema'
import { getUserWithKey } from '@/lib/users/directory/get-user'
import { readToChange, updateReadUser } from '@/lib/users/update-read-user'

/** `/api/users/{id}`: seeds "Get User", "Update user" and "Delete user". */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  async GET({ request, params }) {
    const user = await getUserWithKey(await requireCaller(request), params.id ?? '')
    return apiResponse({ status: 200, json: dialect.user(user), headers: { etag: entityTag(user) } })
  },

  async PUT({ request, params }) {
    const read = await readToChange(await requireCaller(request), params.id ?? '')
    const input = updateUserInput.parse(await readJson(request))
    await updateReadUser(read, input, { expectedVersion: expectedVersion(request.headers.get('if-match')) })
    return apiResponse(dialect.updated())
  },

  async DELETE({ request, params }) {
    const actor = await requireApiActor(request)
    const options = { expectedVersion: expectedVersion(request.headers.get('if-match')) }
    await deleteUser(actor, params.id ?? '', options)
    return apiResponse(dialect.deleted())
  },
})
