'use server'

import { env } from '@/lib/env'
import { invalid } from '@/lib/errors/to-app-error'
import { settle } from '@/lib/http/form-action'
import { pageOrigin } from '@/lib/http/page-origin'
import { completeLink } from '@/lib/password-reset/complete-link'
import { type LinkPasswordForm, linkPasswordInput } from '@/lib/users/user.schema'

/** The one thing that uses a link up. It does not sign in. */
export async function completeLinkAction(token: string, input: LinkPasswordForm) {
  const origin = await pageOrigin()
  return settle(async () => {
    const parsed = linkPasswordInput(env().PASSWORD_MIN_LENGTH).safeParse(input)
    if (!parsed.success) throw invalid(parsed.error)
    await completeLink(String(token), parsed.data.new_password, origin)
    return null
  }, origin.requestId)
}
