'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { endSessions } from '@/lib/identity/sessions/end-sessions'
import { idField } from '@/lib/user-record/field.schema'
import { formAction } from '@/lib/web/form-action'

const endSessionsInput = z.object({
  userId: idField,
  choice: z.union([z.enum(['all', 'others']), z.strictObject({ handle: z.string() })]),
})

/** Signs a user out of one session, of all, or of all but this one. Returns how many. */
export const endSessionsAction = formAction(endSessionsInput, async (actor, { userId, choice }) => {
  const count = await endSessions(actor, userId, choice)
  refresh()
  return count
})
