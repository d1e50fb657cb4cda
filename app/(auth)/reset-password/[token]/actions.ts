'use server'

import { z } from 'zod'
import { env } from '@/lib/env'
import { completeLink } from '@/lib/password-reset/complete-link'
import { linkPasswordInput } from '@/lib/password-reset/password-reset.schema'
import { openAction } from '@/lib/web/form-action'

/** The only act that uses a link up. It does not sign in. */
export const completeLinkAction = openAction(
  () => linkPasswordInput(env().PASSWORD_MIN_LENGTH).and(z.object({ token: z.string() })),
  async (origin, { token, new_password }) => {
    await completeLink(token, new_password, origin)
    return null
  },
)
