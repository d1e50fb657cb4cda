'use server'

import { headers } from 'next/headers'
import { env } from '@/lib/env'
import { invalid } from '@/lib/errors/to-app-error'
import { settle } from '@/lib/http/form-action'
import { requestOrigin } from '@/lib/http/request-origin'
import { createFirstAdmin } from '@/lib/setup/create-first-admin'
import { type FirstAdminForm, firstAdminInput } from '@/lib/users/user.schema'

export async function createFirstAdminAction(token: string, input: FirstAdminForm) {
  const origin = requestOrigin(await headers())
  return settle(async () => {
    const parsed = firstAdminInput(env().PASSWORD_MIN_LENGTH).safeParse(input)
    if (!parsed.success) throw invalid(parsed.error)
    await createFirstAdmin(String(token), parsed.data, origin)
    return null
  }, origin.requestId)
}
