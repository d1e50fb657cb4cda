'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { closeFirstSteps, noteRecovery } from '@/lib/organisation-settings/first-steps'
import { formAction } from '@/lib/web/form-action'

/** Keeps whether the command for the last way in is noted. */
export const noteRecoveryAction = formAction(z.boolean(), async (actor, isNoted) => {
  await noteRecovery(actor, isNoted)
  refresh()
  return null
})

/** Closes the list of first steps for all admins, or opens it again. */
export const closeFirstStepsAction = formAction(z.boolean(), async (actor, isClosed) => {
  await closeFirstSteps(actor, isClosed)
  refresh()
  return null
})
