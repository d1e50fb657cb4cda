import { z } from 'zod'
import { emailField, nameField, newPasswordField } from '../user-record/field.schema'

/** The setup screen: the first admin and the organisation. */
export function firstAdminInput(passwordMinLength: number) {
  return z.object({
    first_name: nameField('first_name', 'First name'),
    last_name: nameField('last_name', 'Last name'),
    email_address: emailField,
    password: newPasswordField(passwordMinLength, 'password'),
    organisation_name: nameField('organisation_name', 'Organisation name'),
  })
}

export type FirstAdminInput = z.output<ReturnType<typeof firstAdminInput>>
export type FirstAdminForm = z.input<ReturnType<typeof firstAdminInput>>
