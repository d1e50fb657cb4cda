'use server'

import { z } from 'zod'
import { env } from '@/lib/env'
import { createFirstAdmin } from '@/lib/setup/create-first-admin'
import { firstAdminInput } from '@/lib/setup/first-admin.schema'
import { openAction } from '@/lib/web/form-action'

export const createFirstAdminAction = openAction(
  () => firstAdminInput(env().PASSWORD_MIN_LENGTH).extend({ token: z.string() }),
  async (origin, { token, ...admin }) => {
    await createFirstAdmin(token, admin, origin)
    return null
  },
)
