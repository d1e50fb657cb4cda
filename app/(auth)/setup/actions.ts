'use server'

import { z } from 'zod'
import { env } from '@/lib/env'
import { invalid } from '@/lib/errors/to-app-error'
import { settle } from '@/lib/http/form-action'
import { pageOrigin } from '@/lib/http/page-origin'
import { createFirstAdmin } from '@/lib/setup/create-first-admin'
import { type FirstAdminForm, firstAdminInput } from '@/lib/users/user.schema'

type SetupForm = FirstAdminForm & { token: string }

export async function createFirstAdminAction(input: SetupForm) {
  const origin = await pageOrigin()
  return settle(async () => {
    const shape = firstAdminInput(env().PASSWORD_MIN_LENGTH).extend({ token: z.string() })
    const parsed = shape.safeParse(input)
    if (!parsed.success) throw invalid(parsed.error)
    const { token, ...admin } = parsed.data
    await createFirstAdmin(token, admin, origin)
    return null
  }, origin.requestId)
}
