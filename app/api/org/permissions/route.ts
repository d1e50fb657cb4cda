import { defineRoute } from '@/lib/api/define-route'
import {
  readAdditionalPermissions,
  saveAdditionalPermissions,
} from '@/lib/organisation-settings/additional-permissions'
import { additionalPermissionsInput } from '@/lib/organisation-settings/additional-permissions.schema'
import { door } from '../../door'

/** `/api/org/permissions`: sections of the organisation besides those of the catalogue. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS, operations, onlyIn } = door.openIn('5', {
  GET: defineRoute({
    operationId: 'getAdditionalPermissions',
    tag: 'organisation',
    access: 'actor',
    responses: { success: 'additionalPermissions', failures: ['forbidden'] },
    verb: ({ actor }) => readAdditionalPermissions(actor),
  }),

  PUT: defineRoute({
    operationId: 'updateAdditionalPermissions',
    tag: 'organisation',
    access: 'actor',
    body: () => additionalPermissionsInput,
    bodyExample: { api_developer: 'API Developer' },
    refusals: { invalidBody: 'Additional permissions validation failed' },
    responses: { success: 'additionalPermissionsUpdated', failures: ['forbidden'] },
    verb: ({ actor, body }) => saveAdditionalPermissions(actor, body),
  }),
})
