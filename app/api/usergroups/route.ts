import { defineRoute } from '@/lib/api/define-route'
import { createGroupInputOfOriginal } from '@/lib/api/dialects/v5-inputs'
import { env } from '@/lib/env'
import { createGroup } from '@/lib/groups/create-group'
import { listGroups } from '@/lib/groups/list-groups'
import { pageQuery } from '@/lib/http/page-number'
import { door } from '../door'

/** `/api/usergroups`: our groups, as programs of 5.x know them. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS, operations, onlyIn } = door.openIn('5', {
  GET: defineRoute({
    operationId: 'listUserGroups',
    tag: 'groups',
    access: 'actor',
    query: pageQuery,
    responses: { success: 'userGroups', failures: ['forbidden'] },
    verb: ({ actor, query: { p } }) =>
      listGroups(actor, { page: p, pageSize: env().PAGE_SIZE, order: 'creation' }),
  }),

  POST: defineRoute({
    operationId: 'createUserGroup',
    tag: 'groups',
    access: 'actor',
    body: () => createGroupInputOfOriginal,
    bodyExample: {
      name: 'API editors',
      description: 'Change APIs and policies',
      active: true,
      user_permissions: { apis: 'write', policies: 'write' },
    },
    refusals: { invalidBody: 'User group object validation failed' },
    responses: { success: 'userGroupCreated', failures: ['forbidden', 'conflict'] },
    verb: ({ actor, body }) => createGroup(actor, body),
  }),
})
