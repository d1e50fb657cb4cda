import { createUserOfOrganisation } from '@/lib/admin-api/create-user'
import { defineRoute } from '@/lib/api/define-route'
import { createUserOfOperatorInput } from '@/lib/api/dialects/operator-inputs'
import { adminDoor } from '../door'

/** `/admin/users`: add a user to an organisation, as its first admin most of the time. There is no list. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS, operations } = adminDoor.open({
  POST: defineRoute({
    operationId: 'createUserOfOrganisation',
    tag: 'adminApi',
    access: 'operator',
    body: createUserOfOperatorInput,
    bodyExample: {
      org_id: '54b53d3aeba6db5c35000002',
      first_name: 'Ada',
      last_name: 'Lovelace',
      email_address: 'ada@example.com',
      active: true,
    },
    responses: { success: 'userOfOperator', failures: ['forbidden', 'conflict'] },
    verb: ({ operator, body }) => createUserOfOrganisation(operator, body),
  }),
})
