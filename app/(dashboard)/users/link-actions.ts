'use server'

import { refresh } from 'next/cache'
import { clearDelay } from '@/lib/auth/clear-delay'
import { runAction } from '@/lib/http/form-action'
import { sendLink } from '@/lib/password-reset/send-link'

/** Mails a reset link, or an invitation to whoever never had a password. */
export async function sendLinkAction(userId: string) {
  const result = await runAction((actor) => sendLink(actor, String(userId)))
  if (result.ok) refresh()
  return result
}

/** Ends the wait after too many failed sign-ins. */
export async function clearDelayAction(userId: string) {
  const result = await runAction(async (actor) => {
    await clearDelay(actor, String(userId))
    return null
  })
  if (result.ok) refresh()
  return result
}
