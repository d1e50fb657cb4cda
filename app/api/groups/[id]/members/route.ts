import { defineRoute } from '@/lib/api/define-route'
import { idParams } from '@/lib/api/id-params'
import { changeMembers } from '@/lib/groups/change-members'
import { changeMembersInput } from '@/lib/groups/group.schema'
import { door } from '../../../door'

/** `/api/groups/{id}/members`: add members and remove others. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS, operations } = door.open({
  POST: defineRoute({
    operationId: 'changeMembers',
    tag: 'groups',
    access: 'actor',
    params: idParams,
    body: () => changeMembersInput,
    bodyExample: { add: ['54bd0ad9ff4329b88985aafb'], remove: ['54bd0ad9ff4329b88985aafc'] },
    refusals: { invalidBody: 'Members could not be read' },
    responses: { success: 'membersChanged', failures: ['not_found', 'forbidden', 'conflict'] },
    verb: ({ actor, params, body }) => changeMembers(actor, params.id, body),
  }),
})
