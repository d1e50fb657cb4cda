import 'server-only'
import { z } from 'zod'
import { env } from '../../env'
import { additionalPermissionsMap } from '../../organisation-settings/additional-permissions.schema'
import type { OrganisationFields } from '../../organisations/organisation-fields'
import { isStorable } from '../../text/is-storable'
import { createUserInput, setPasswordInput, updateUserInput } from '../../users/user.schema'
import { typesOfOrganisation } from './organisation-types'
import { passwordMaxDays, permissionsField, refuseEmpty } from './v5-inputs'

/* What the Admin API reads (docs/api-contract.md, Admin API). */

const longestName = 500

const ownerName = z
  .string('owner_name is required')
  .refine((name) => name.trim() !== '', 'owner_name is required')
  .refine(
    (name) => name.length <= longestName && isStorable(name),
    `owner_name must be text of at most ${longestName} characters`,
  )

/** An organisation as a client sends it: what it is called, and whatever else it keeps there. */
export const organisationInput = z
  .looseObject({
    owner_name: ownerName,
    additional_permissions: additionalPermissionsMap.nullish().transform((sent) => sent ?? {}),
  })
  .transform(
    ({ owner_name, additional_permissions, id: _, ...details }): OrganisationFields => ({
      name: owner_name,
      additionalPermissions: additional_permissions,
      details: storable(details),
    }),
  )

/** The same with the id that it is to keep. */
export const importedOrganisationInput = z
  .looseObject({ id: z.string('id is required').regex(/^[0-9a-f]{24}$/, 'id must be 24 hexadecimal digits') })
  .transform((sent) => ({ sent, id: sent.id }))
  .transform(({ sent, id }, context) => {
    const read = organisationInput.safeParse(sent)
    if (read.success) return { ...read.data, id }
    for (const issue of read.error.issues) {
      if (issue.code === 'custom' || issue.code === 'invalid_type')
        context.issues.push({ code: 'custom', path: issue.path, message: issue.message, input: sent })
    }
    return z.NEVER
  })

/** Known fields that are null are as good as not sent, as the original decodes them. */
function storable(details: Record<string, unknown>): OrganisationFields['details'] {
  const given = Object.entries(details).filter(
    ([key, value]) => value !== null || !(key in typesOfOrganisation),
  )
  return Object.fromEntries(given) as OrganisationFields['details']
}

/** `POST /admin/users`. A password is not even looked at: programs set one afterwards, without knowing this one. */
export function createUserOfOperatorInput() {
  return createUserInput(env().apiPasswordMinLength)
    .omit({ send_invitation: true, group_ids: true, password: true })
    .extend({
      org_id: z.string().default(''),
      user_permissions: permissionsField.optional(),
      group_id: z.string().optional(),
      password_max_days: passwordMaxDays.default(0),
    })
    .transform(({ user_permissions: sent, group_id, ...input }) => {
      // Nothing said makes an admin who may make others.
      if (sent) refuseEmpty(sent.rights)
      return {
        ...input,
        rights: sent?.rights ?? { isAdmin: true, privileges: {} },
        mayResetPasswords: sent?.asksResetPassword ?? true,
        group_ids: group_id ? [group_id] : [],
      }
    })
}

/** `PUT /admin/users/{id}`: what is missing stays as it is. */
export function updateUserOfOperatorInput() {
  return updateUserInput
    .extend({
      user_permissions: permissionsField.optional(),
      group_id: z.string().optional(),
      password_max_days: passwordMaxDays.optional(),
      password: z
        .string()
        .transform((password) => password || undefined)
        .pipe(setPasswordInput(env().apiPasswordMinLength).shape.new_password.optional())
        .optional(),
    })
    .transform(({ user_permissions: sent, group_id, ...input }) => {
      if (sent) refuseEmpty(sent.rights)
      return {
        ...input,
        user_permissions: sent?.rights,
        knows_additional: true,
        may_reset_passwords: sent?.asksResetPassword,
        first_group_id: group_id,
      }
    })
}
