'use server'

import { refresh } from 'next/cache'
import { clearDelay } from '@/lib/identity/sign-in/clear-delay'
import { sendLink } from '@/lib/password-reset/send-link'
import { idField } from '@/lib/user-record/field.schema'
import { formAction } from '@/lib/web/form-action'

/** Mails a reset link, or an invitation to a user who never had a password. */
export const sendLinkAction = formAction(idField, async (actor, userId) => {
  const sent = await sendLink(actor, userId)
  refresh()
  return sent
})

/** Ends the wait after too many failed sign-ins. */
export const clearDelayAction = formAction(idField, async (actor, userId) => {
  await clearDelay(actor, userId)
  refresh()
  return null
})
