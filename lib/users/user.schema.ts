import { z } from 'zod'
import { saying } from '../i18n/issue'
import { userPermissionsField } from '../permissions/privileges.schema'
import {
  activeField,
  emailField,
  emailPartField,
  givenPasswordField,
  idField,
  lengthOfPassword,
  nameField,
  newPasswordField,
  normalizedPassword,
  passwordRules,
} from '../user-record/field.schema'

/*
 * What is sent to change users: one shape for form, action and API. Safe for browser, API and docs.
 */

/** Groups by their ids. */
export const groupIdsField = z
  .array(
    z.string('Group ids must be texts').meta({ pattern: '^[0-9a-f]{24}$' }),
    'Groups must be a list of ids',
  )
  .max(100, 'At most 100 groups at once')

/** `POST /api/users` and the Add user form. A user without a password cannot sign in until one is set. */
export function createUserInput(passwordMinLength: number) {
  return z.object({
    first_name: nameField('first_name', 'First name'),
    last_name: nameField('last_name', 'Last name'),
    email_address: emailField,
    password: passwordRules(passwordMinLength)
      .transform((text) => text || undefined)
      .meta(lengthOfPassword(passwordMinLength))
      .optional(),
    active: activeField.default(false),
    user_permissions: userPermissionsField.optional(),
    group_ids: groupIdsField.optional(),
    /** Mail a link with which the person chooses the password; only without one, and only to active users. */
    send_invitation: z.boolean('Send an invitation must be true or false').default(false),
  })
}

/** `PUT /api/users/{id}` and the Edit user form: what is missing stays as it is. */
export const updateUserInput = z.object({
  first_name: nameField('first_name', 'First name').optional(),
  last_name: nameField('last_name', 'Last name').optional(),
  email_address: emailField.optional(),
  active: activeField.optional(),
  user_permissions: userPermissionsField.optional(),
})

/** `POST /api/users/search` (docs/api-contract.md, Search). */
export const searchUsersInput = z.object({ filters: z.object({ query: emailPartField() }) })

/** "Deactivate" and "Activate". */
export const setActiveInput = z.object({ id: idField, active: activeField })

/** The values of the Edit user form: the changed fields, the user, and the version that was on the screen. */
export const saveUserInput = updateUserInput.extend({
  id: idField,
  version: z.int('Version must be a whole number'),
})

/** `POST /api/users/{id}/actions/reset` (docs/api-contract.md, Passwords). */
export function setPasswordInput(passwordMinLength: number) {
  return z.object({
    new_password: newPasswordField(passwordMinLength),
    current_password: givenPasswordField.optional(),
  })
}

/** The Reset Password dialog on one's own page (docs/using.md, Passwords). */
export function changeOwnPasswordInput(passwordMinLength: number) {
  return z
    .object({
      current_password: givenPasswordField,
      new_password: newPasswordField(passwordMinLength),
      confirm_password: z.string().transform(normalizedPassword),
    })
    .refine((input) => input.new_password === input.confirm_password, {
      path: ['confirm_password'],
      ...saying('passwordsDiffer'),
    })
}

/** What only clients of the original send (docs/api-contract.md, Dialect v5). */
type OfOriginal = {
  password_max_days?: number | undefined
  /** Of users whom someone above all organisations adds. */
  org_id?: string | undefined
}

export type CreateUserInput = z.output<ReturnType<typeof createUserInput>> & OfOriginal
export type CreateUserForm = z.input<ReturnType<typeof createUserInput>>
export type UpdateUserInput = z.output<typeof updateUserInput>

/** An update, also as a client of the original sends it. */
export type UserUpdate = UpdateUserInput &
  OfOriginal & {
    /** Sections besides those of the catalogue that are not sent are to go; otherwise they stay. */
    knows_additional?: boolean | undefined
    /** The group that was joined first is to be this one; '': no group at all. */
    first_group_id?: string | undefined
    /** The right `ResetPassword` is asked for, or sent back. */
    asks_reset_password?: boolean | undefined
    /** The right `ResetPassword`, which only the Admin API gives. */
    may_reset_passwords?: boolean | undefined
  }
export type UpdateUserForm = z.input<typeof updateUserInput>
export type SetPasswordInput = z.output<ReturnType<typeof setPasswordInput>>
export type ChangeOwnPasswordForm = z.input<ReturnType<typeof changeOwnPasswordInput>>
