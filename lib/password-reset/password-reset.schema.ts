import { z } from 'zod'
import { saying } from '../i18n/issue'
import { emailField, newPasswordField, normalizedPassword, passwordText } from '../user-record/field.schema'

/** The page of a mailed link. */
export function linkPasswordInput(passwordMinLength: number) {
  return z
    .object({
      new_password: newPasswordField(passwordMinLength),
      confirm_password: passwordText.transform(normalizedPassword),
    })
    .refine((input) => input.new_password === input.confirm_password, {
      path: ['confirm_password'],
      ...saying('passwordsDiffer'),
    })
}

/** "Forgot password?": the login address. */
export const forgottenPasswordInput = z.object({ email: emailField })

export type LinkPasswordForm = z.input<ReturnType<typeof linkPasswordInput>>
export type ForgottenPasswordForm = z.input<typeof forgottenPasswordInput>
