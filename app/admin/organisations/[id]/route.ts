import { defineRoute } from '@/lib/api/define-route'
import { organisationInput } from '@/lib/api/dialects/operator-inputs'
import { idParams } from '@/lib/api/id-params'
import { changeOrganisation } from '@/lib/organisations/change-organisation'
import { deleteOrganisation } from '@/lib/organisations/delete-organisation'
import { getOrganisation } from '@/lib/organisations/list-organisations'
import { adminDoor } from '../../door'

/** `/admin/organisations/{id}`: get, replace and delete an organisation. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS, operations } = adminDoor.open({
  GET: defineRoute({
    operationId: 'getOrganisation',
    tag: 'adminApi',
    access: 'operator',
    params: idParams,
    responses: { success: 'organisation', failures: ['not_found'] },
    verb: ({ params }) => getOrganisation(params.id),
  }),

  PUT: defineRoute({
    operationId: 'updateOrganisation',
    tag: 'adminApi',
    access: 'operator',
    params: idParams,
    body: () => organisationInput,
    bodyExample: { owner_name: 'Acme Ltd', owner_slug: 'acme' },
    responses: { success: 'organisationUpdated', failures: ['not_found'] },
    verb: ({ operator, params, body }) => changeOrganisation(operator, params.id, body),
  }),

  DELETE: defineRoute({
    operationId: 'deleteOrganisation',
    tag: 'adminApi',
    access: 'operator',
    params: idParams,
    responses: { success: 'organisationDeleted', failures: ['not_found'] },
    verb: ({ operator, params }) => deleteOrganisation(operator, params.id),
  }),
})
