import 'server-only'
import { z } from 'zod'
import { env } from '../../env'
import { AppError } from '../../errors/app-error'
import { createGroupInput, updateGroupInput } from '../../groups/group.schema'
import { saying } from '../../i18n/issue'
import { sentence } from '../../i18n/sentence'
import { canBeAdditional } from '../../organisation-settings/additional-permissions.schema'
import { userPermissionsField } from '../../permissions/privileges.schema'
import { inCatalogueOrder, type Privileges, type Rights } from '../../permissions/sections'
import { createUserInput, setPasswordInput, updateUserInput } from '../../users/user.schema'
import type { Inputs } from '../dialect'
import { typesOfOrganisation } from './organisation-types'

/*
 * What v5 reads (docs/api-contract.md, Dialect v5). The original decodes into typed fields: a value of another type, such as
 * "true" for true, makes the whole body malformed, and null is as good as nothing.
 */

const text = z.string().nullish()
const flag = z.boolean().nullish()
// The switch of an admin is read as true as well.
const permissions = z.record(z.string(), z.union([z.string(), z.boolean()])).nullish()

/** The types of the fields that an operation reads. */
const typesOf: Record<string, z.ZodType> = {
  createUser: typesOfUser(),
  updateUser: typesOfUser(),
  setPassword: z.looseObject({ new_password: text, current_password: text }),
  createUserGroup: typesOfGroup(),
  updateUserGroup: typesOfGroup(),
  createUserOfOrganisation: typesOfUser().omit({ password: true }),
  updateUserOfOrganisation: typesOfUser(),
  createOrganisation: z.looseObject(typesOfOrganisation),
  importOrganisation: z.looseObject(typesOfOrganisation),
  updateOrganisation: z.looseObject(typesOfOrganisation),
}

function typesOfUser() {
  return z.looseObject({
    first_name: text,
    last_name: text,
    email_address: text,
    password: text,
    group_id: text,
    org_id: text,
    active: flag,
    password_max_days: z.int().nullish(),
    user_permissions: permissions,
  })
}

/** What else is kept with an organisation is given back as it was sent. */
const keepsNull = new Set(['createOrganisation', 'importOrganisation', 'updateOrganisation'])

function typesOfGroup() {
  return z.looseObject({
    name: text,
    description: text,
    active: flag,
    password_max_days: z.int().nullish(),
    user_permissions: permissions,
  })
}

/** A body as the original would decode it. @throws AppError malformed */
export function decode(operationId: string, sent: Record<string, unknown>): Record<string, unknown> {
  if (typesOf[operationId]?.safeParse(sent).success === false) throw new AppError('malformed')
  if (keepsNull.has(operationId)) return sent
  return Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== null))
}

/**
 * What may be additional sections of the organisation, apart from the rest: the verb knows which there are. What cannot be one
 * is refused with the rest.
 */
function parted(sent: Record<string, unknown>): { known: Record<string, unknown>; additional: Privileges } {
  const isAdditional = ([key, level]: [string, unknown]) =>
    canBeAdditional(key) && (level === 'read' || level === 'write' || level === 'deny')
  const entries = Object.entries(sent)
  const additional = entries.filter((entry) => isAdditional(entry) && entry[1] !== 'deny')
  return {
    known: Object.fromEntries(entries.filter((entry) => !isAdditional(entry))),
    additional: Object.fromEntries(additional) as Privileges,
  }
}

const nothingGranted = 'To create a user specify at least one permission, or make them an admin'

/** `user_permissions`, and whether the right `ResetPassword` is among them. */
export const permissionsField = z
  .custom<Record<string, unknown>>((sent) => sent !== undefined, saying('privilegesForm'))
  .transform(({ ResetPassword, ...sections }, context) => {
    const { known, additional } = parted(sections)
    const read = userPermissionsField.safeParse(known)
    const asksResetPassword = ResetPassword === 'admin' || ResetPassword === 'true'
    if (read.success) {
      const { isAdmin, privileges } = read.data
      return {
        rights: { isAdmin, privileges: inCatalogueOrder({ ...privileges, ...additional }) },
        asksResetPassword,
      }
    }
    // With the sentence they stand for (lib/i18n/issue.ts).
    for (const issue of read.error.issues) {
      if (issue.code === 'custom') context.issues.push({ ...issue, input: sections })
    }
    return z.NEVER
  })

/** The same of a group, which makes no admins. */
const groupPermissionsField = permissionsField.refine(
  ({ rights }) => !rights.isAdmin,
  saying('groupOfAdmins'),
)

export const passwordMaxDays = z
  .int()
  .min(0, 'Password max days must be 0 or more')
  .max(36_500, 'Password max days must be at most 36500')

export const inputs: Inputs = {
  createUser: () =>
    createUserInput(env().apiPasswordMinLength)
      .omit({ send_invitation: true, group_ids: true })
      .extend({
        user_permissions: permissionsField,
        group_id: z.string().optional(),
        org_id: z.string().optional(),
        password_max_days: passwordMaxDays.default(0),
      })
      .transform(({ group_id, user_permissions: { rights, asksResetPassword }, ...input }) => {
        refuseEmpty(rights)
        if (asksResetPassword) throw new AppError('forbidden', sentence('resetPasswordByAdminApi'))
        return {
          ...input,
          user_permissions: rights,
          group_ids: group_id ? [group_id] : undefined,
          send_invitation: false,
        }
      }),
  updateUser: () =>
    updateUserInput
      .extend({
        user_permissions: permissionsField.optional(),
        group_id: z.string().optional(),
        password_max_days: passwordMaxDays.optional(),
      })
      .transform(({ group_id, user_permissions, ...input }) => {
        if (user_permissions) refuseEmpty(user_permissions.rights)
        return {
          ...input,
          user_permissions: user_permissions?.rights,
          knows_additional: true,
          first_group_id: group_id,
          asks_reset_password: user_permissions?.asksResetPassword,
        }
      }),
  setPassword: () => setPasswordInput(env().apiPasswordMinLength),
}

/** `POST /api/usergroups`. */
export const createGroupInputOfOriginal = createGroupInput
  .extend({
    active: createGroupInput.shape.active.unwrap().default(false),
    user_permissions: groupPermissionsField.optional(),
    password_max_days: passwordMaxDays.default(0),
  })
  .transform(({ user_permissions: sent, ...input }) => ({ ...input, user_permissions: privilegesIn(sent) }))

/** `PUT /api/usergroups/{id}`: what is missing stays as it is. */
export const updateGroupInputOfOriginal = updateGroupInput
  .extend({
    user_permissions: groupPermissionsField.optional(),
    password_max_days: passwordMaxDays.optional(),
  })
  .transform(({ user_permissions: sent, ...input }) => {
    const privileges = privilegesIn(sent)
    if (privileges && Object.keys(privileges).length === 0) {
      throw new AppError('forbidden', 'A user group needs at least one permission')
    }
    return { ...input, user_permissions: privileges, knows_additional: true }
  })

function privilegesIn(sent: z.output<typeof permissionsField> | undefined): Privileges | undefined {
  if (!sent) return undefined
  if (sent.asksResetPassword) throw new AppError('forbidden', sentence('resetPasswordByAdminApi'))
  return sent.rights.privileges
}

/** @throws AppError forbidden */
export function refuseEmpty({ isAdmin, privileges }: Rights): void {
  if (!isAdmin && Object.keys(privileges).length === 0) throw new AppError('forbidden', nothingGranted)
}
