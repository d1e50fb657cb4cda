import { defineRoute } from '@/lib/api/define-route'
import { updateGroupInputOfOriginal } from '@/lib/api/dialects/v5-inputs'
import { idParams } from '@/lib/api/id-params'
import { deleteGroup } from '@/lib/groups/delete-group'
import { getGroup } from '@/lib/groups/list-groups'
import { updateGroup } from '@/lib/groups/update-group'
import { door } from '../../door'

/** `/api/usergroups/{id}`: get, update and delete a group, as programs of 5.x do. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS, operations, onlyIn } = door.openIn('5', {
  GET: defineRoute({
    operationId: 'getUserGroup',
    tag: 'groups',
    access: 'actor',
    params: idParams,
    responses: { success: 'userGroup', failures: ['not_found', 'forbidden'] },
    verb: ({ actor, params }) => getGroup(actor, params.id),
  }),

  PUT: defineRoute({
    operationId: 'updateUserGroup',
    tag: 'groups',
    access: 'actor',
    params: idParams,
    body: () => updateGroupInputOfOriginal,
    bodyExample: { user_permissions: { apis: 'read' }, active: true },
    refusals: { invalidBody: 'User group object validation failed' },
    responses: { success: 'userGroupUpdated', failures: ['not_found', 'forbidden', 'conflict'] },
    verb: ({ actor, params, body }) => updateGroup(actor, params.id, body),
  }),

  DELETE: defineRoute({
    operationId: 'deleteUserGroup',
    tag: 'groups',
    access: 'actor',
    params: idParams,
    responses: { success: 'userGroupDeleted', failures: ['not_found', 'forbidden'] },
    verb: ({ actor, params }) => deleteGroup(actor, params.id),
  }),
})
