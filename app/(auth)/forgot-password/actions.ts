'use server'

import { askForReset } from '@/lib/password-reset/ask-for-reset'
import { forgottenPasswordInput } from '@/lib/password-reset/password-reset.schema'
import { openAction } from '@/lib/web/form-action'

/** Asks for a mail with a link. The answer is the same whether there is such an account or not. */
export const askForResetAction = openAction(forgottenPasswordInput, async (origin, { email }) => {
  await askForReset(email, origin)
  return null
})
