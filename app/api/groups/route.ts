import { defineRoute } from '@/lib/api/define-route'
import { groupListQuery } from '@/lib/api/group-list-query'
import { env } from '@/lib/env'
import { createGroup } from '@/lib/groups/create-group'
import { createGroupInput } from '@/lib/groups/group.schema'
import { listGroups } from '@/lib/groups/list-groups'
import { door } from '../door'

/** `/api/groups`: list groups, and add one. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS, operations } = door.open({
  GET: defineRoute({
    operationId: 'listGroups',
    tag: 'groups',
    access: 'actor',
    query: groupListQuery,
    responses: { success: 'groups', failures: ['forbidden'] },
    verb: ({ actor, query: { q, p } }) => listGroups(actor, { query: q, page: p, pageSize: env().PAGE_SIZE }),
  }),

  POST: defineRoute({
    operationId: 'createGroup',
    tag: 'groups',
    access: 'actor',
    body: () => createGroupInput,
    bodyExample: {
      name: 'API editors',
      description: 'Change APIs and policies',
      user_permissions: { apis: 'write', policies: 'write' },
    },
    refusals: { invalidBody: 'Group object validation failed' },
    responses: { success: 'groupCreated', failures: ['forbidden', 'conflict'] },
    verb: ({ actor, body }) => createGroup(actor, body),
  }),
})
