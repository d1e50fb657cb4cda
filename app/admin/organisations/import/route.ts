import { defineRoute } from '@/lib/api/define-route'
import { importedOrganisationInput } from '@/lib/api/dialects/operator-inputs'
import { createOrganisation } from '@/lib/organisations/create-organisation'
import { adminDoor } from '../../door'

/** `/admin/organisations/import`: add an organisation that keeps its id. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS, operations } = adminDoor.open({
  POST: defineRoute({
    operationId: 'importOrganisation',
    tag: 'adminApi',
    access: 'operator',
    body: () => importedOrganisationInput,
    bodyExample: { id: '54b53d3aeba6db5c35000002', owner_name: 'Acme' },
    responses: { success: 'organisationImported', failures: ['conflict'] },
    verb: ({ operator, body }) => createOrganisation(operator, body),
  }),
})
