import { defineRoute } from '@/lib/api/define-route'
import { organisationInput } from '@/lib/api/dialects/operator-inputs'
import { env } from '@/lib/env'
import { optionalPageQuery } from '@/lib/http/page-number'
import { createOrganisation } from '@/lib/organisations/create-organisation'
import { listOrganisations } from '@/lib/organisations/list-organisations'
import { adminDoor } from '../door'

/** `/admin/organisations`: list organisations, and add one. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS, operations } = adminDoor.open({
  GET: defineRoute({
    operationId: 'listOrganisations',
    tag: 'adminApi',
    access: 'operator',
    query: optionalPageQuery,
    responses: { success: 'organisations', failures: [] },
    verb: async ({ query: { p } }) => {
      const pageSize = env().PAGE_SIZE
      const { organisations, pageCount } = await listOrganisations({ page: p ?? 'all', pageSize })
      // Clients of the original know 0 of the plain list.
      return { organisations, pages: p === undefined ? 0 : pageCount }
    },
  }),

  POST: defineRoute({
    operationId: 'createOrganisation',
    tag: 'adminApi',
    access: 'operator',
    body: () => organisationInput,
    bodyExample: { owner_name: 'Acme', owner_slug: 'acme', cname: 'portal.example.com', cname_enabled: true },
    responses: { success: 'organisationCreated', failures: ['conflict'] },
    verb: ({ operator, body }) => createOrganisation(operator, body),
  }),
})
