'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { endSessions } from '@/lib/identity/sessions/end-sessions'
import { idField } from '@/lib/user-record/field.schema'
import { formAction } from '@/lib/web/form-action'
import { toldEvent } from '@/lib/web/told-event'

const endSessionsInput = z.object({
  userId: idField,
  choice: z.union([z.enum(['all', 'others']), z.strictObject({ handle: z.string() })]),
})

/** Signs a user out of one session, of all, or of all but this one. Answers of how many, and when. */
export const endSessionsAction = formAction(endSessionsInput, async (actor, { userId, choice }) => {
  const { count, event } = await endSessions(actor, userId, choice)
  refresh()
  return { count, event: event && toldEvent(actor, event) }
})
