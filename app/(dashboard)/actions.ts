'use server'

import { confirmIdentity } from '@/lib/identity/confirmation/confirm-identity'
import { confirmIdentityInput } from '@/lib/identity/confirmation/confirm-identity.schema'
import { signOutHere } from '@/lib/identity/sessions/sign-out'
import { formAction, noInput, openAction } from '@/lib/web/form-action'

/** Open to signed-out readers: after a session has ended, its cookie still has to go. */
export const signOutAction = openAction(noInput, async (origin) => {
  await signOutHere(origin)
  return null
})

/** The current password again, before something that needs it. */
export const confirmIdentityAction = formAction(confirmIdentityInput, async (actor, input) => {
  await confirmIdentity(actor, input)
  return null
})

/** The user is there: reading their session marks it as in use. */
export const touchSessionAction = formAction(noInput, async () => null)
