import 'server-only'
import { z } from 'zod'
import type { GroupView } from '../../groups/group-view'
import { type Dialect, json } from '../dialect'
import { sampleGroup } from '../samples'
import { done, envelope } from './envelope'
import { organisationAnswers } from './organisation-answers'
import { idShape } from './shapes'
import { groupPermissionsShape } from './v5-shapes'

/* What only programs of 5.x ask for, so there is one form of it (docs/api-contract.md, Dialect v5). */

const groupShape = z
  .strictObject({
    id: idShape,
    name: z.string(),
    description: z.string(),
    org_id: idShape,
    active: z.boolean(),
    user_permissions: groupPermissionsShape,
    password_max_days: z.int(),
  })
  .meta({ id: 'UserGroup' })

function group(shown: GroupView) {
  return {
    id: shown.id,
    name: shown.name,
    description: shown.description,
    org_id: shown.orgId,
    active: shown.isActive,
    user_permissions: shown.privileges,
    password_max_days: shown.passwordMaxDays,
  }
}

const additionalPermissionsShape = z
  .strictObject({ additional_permissions: z.record(z.string(), z.string()) })
  .meta({ id: 'AdditionalPermissions' })

export const ofOriginal = {
  ...organisationAnswers,
  userRevoked: done('User revoked', null),
  userGroups: {
    content: {
      [json]: z
        .strictObject({ groups: z.array(groupShape), pages: z.int().min(1) })
        .meta({ id: 'UserGroupPage' }),
    },
    write: ({ groups, pageCount }) => ({
      status: 200,
      body: { groups: groups.map(group), pages: pageCount },
    }),
    example: { groups: [sampleGroup], total: 1, pageCount: 1 },
  },
  userGroup: {
    content: { [json]: groupShape },
    write: (shown) => ({ status: 200, body: group(shown) }),
    example: sampleGroup,
  },
  userGroupCreated: {
    content: {
      [json]: z.strictObject({
        Status: z.literal('OK'),
        Message: z.literal('User group created'),
        Meta: idShape,
      }),
    },
    write: ({ id }) => ({ status: 200, json: envelope('User group created', id) }),
    example: sampleGroup,
  },
  userGroupUpdated: done('User group updated', null),
  userGroupDeleted: done('User group deleted', null),
  additionalPermissions: {
    content: { [json]: additionalPermissionsShape },
    write: (labels) => ({ status: 200, body: { additional_permissions: labels } }),
    example: { api_developer: 'API Developer' },
  },
  additionalPermissionsUpdated: done('Additional Permissions updated in org level', null),
  hello: {
    content: { [json]: z.strictObject({ status: z.literal('ok') }).meta({ id: 'Hello' }) },
    write: () => ({ status: 200, json: '{"status":"ok"}' }),
    example: undefined,
  },
  noLicence: done('No licence is needed', null),
} satisfies Partial<Dialect['outcomes']>
