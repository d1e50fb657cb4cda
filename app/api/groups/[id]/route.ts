import { defineRoute } from '@/lib/api/define-route'
import { idParams } from '@/lib/api/id-params'
import { deleteGroup } from '@/lib/groups/delete-group'
import { updateGroupInput } from '@/lib/groups/group.schema'
import { getGroup } from '@/lib/groups/list-groups'
import { updateGroup } from '@/lib/groups/update-group'
import { door } from '../../door'

/** `/api/groups/{id}`: get, update and delete a group. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS, operations } = door.open({
  GET: defineRoute({
    operationId: 'getGroup',
    tag: 'groups',
    access: 'actor',
    params: idParams,
    responses: { success: 'group', failures: ['not_found', 'forbidden'] },
    verb: ({ actor, params }) => getGroup(actor, params.id),
  }),

  PUT: defineRoute({
    operationId: 'updateGroup',
    tag: 'groups',
    access: 'actor',
    params: idParams,
    body: () => updateGroupInput,
    bodyExample: { user_permissions: { apis: 'read' }, active: true },
    honoursIfMatch: true,
    refusals: { invalidBody: 'Group object validation failed' },
    responses: { success: 'groupUpdated', failures: ['not_found', 'forbidden', 'conflict'] },
    verb: ({ actor, params, body, expectedVersion }) =>
      updateGroup(actor, params.id, body, { expectedVersion }),
  }),

  DELETE: defineRoute({
    operationId: 'deleteGroup',
    tag: 'groups',
    access: 'actor',
    params: idParams,
    honoursIfMatch: true,
    responses: { success: 'groupDeleted', failures: ['not_found', 'forbidden'] },
    verb: ({ actor, params, expectedVersion }) => deleteGroup(actor, params.id, { expectedVersion }),
  }),
})
