'use server'

import { invalid } from '@/lib/errors/to-app-error'
import { settle } from '@/lib/http/form-action'
import { pageOrigin } from '@/lib/http/page-origin'
import { askForReset } from '@/lib/password-reset/ask-for-reset'
import { type ForgottenPasswordForm, forgottenPasswordInput } from '@/lib/users/user.schema'

/** Asks for a mail with a link. The answer is the same whether there is such an account or not. */
export async function askForResetAction(input: ForgottenPasswordForm) {
  const origin = await pageOrigin()
  return settle(async () => {
    const parsed = forgottenPasswordInput.safeParse(input)
    if (!parsed.success) throw invalid(parsed.error)
    await askForReset(parsed.data.email, origin)
    return null
  }, origin.requestId)
}
