import { defineRoute } from '@/lib/api/define-route'
import { idParams } from '@/lib/api/id-params'
import { deleteUser } from '@/lib/deleted-users/delete-user'
import { getUserWithKey } from '@/lib/users/directory/get-user'
import { readToChange, updateReadUser } from '@/lib/users/update-read-user'
import { door } from '../../door'

/** `/api/users/{id}`: get, update and delete a user. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS, operations } = door.open({
  GET: defineRoute({
    operationId: 'getUser',
    tag: 'users',
    access: 'caller',
    params: idParams,
    responses: { success: 'user', failures: ['not_found', 'forbidden'] },
    verb: ({ caller, params }) => getUserWithKey(caller, params.id),
  }),

  PUT: defineRoute({
    operationId: 'updateUser',
    tag: 'users',
    access: 'caller',
    params: idParams,
    body: ({ updateUser }) => updateUser(),
    bodyExample: { last_name: 'King', active: false },
    honoursIfMatch: true,
    responses: { success: 'userUpdated', failures: ['not_found', 'forbidden', 'conflict'] },
    verb: async ({ caller, params, body, expectedVersion }) =>
      updateReadUser(await readToChange(caller, params.id), body, { expectedVersion }),
  }),

  DELETE: defineRoute({
    operationId: 'deleteUser',
    tag: 'users',
    access: 'actor',
    params: idParams,
    honoursIfMatch: true,
    responses: { success: 'userDeleted', failures: ['not_found', 'forbidden', 'conflict'] },
    verb: ({ actor, params, expectedVersion }) => deleteUser(actor, params.id, { expectedVersion }),
  }),
})
