import { defineRoute } from '@/lib/api/define-route'
import { userListQuery } from '@/lib/api/user-list-query'
import { createUser } from '@/lib/users/create-user'
import { listUsers, streamUsers } from '@/lib/users/directory/list-users'
import { listUsersOfGroup, streamUsersOfGroup } from '@/lib/users/directory/users-of-group'
import { door } from '../door'

/** `/api/users`: list users, and add one. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS, operations } = door.open({
  GET: defineRoute({
    operationId: 'listUsers',
    tag: 'users',
    access: 'caller',
    query: userListQuery,
    responses: { success: 'users', failures: ['forbidden', 'limited', 'busy'] },
    verb: async ({ caller, query: { p, group } }) => {
      if (group) {
        return p === 'all'
          ? { batches: () => streamUsersOfGroup(caller, group) }
          : listUsersOfGroup(caller, { groupId: group, page: p })
      }
      return p === 'all' ? { batches: () => streamUsers(caller) } : listUsers(caller, p)
    },
  }),

  POST: defineRoute({
    operationId: 'createUser',
    tag: 'users',
    access: 'actor',
    body: ({ createUser }) => createUser(),
    bodyExample: {
      first_name: 'Ada',
      last_name: 'Lovelace',
      email_address: 'ada@example.com',
      active: true,
      user_permissions: { apis: 'read', users: 'write' },
    },
    responses: { success: 'userCreated', failures: ['forbidden', 'conflict', 'busy'] },
    verb: ({ actor, body }) => createUser(actor, body),
  }),
})
