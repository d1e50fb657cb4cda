'use server'

import { confirmIdentity } from '@/lib/auth/confirm-identity'
import { signOutHere } from '@/lib/auth/sign-out'
import { formAction, runAction } from '@/lib/http/form-action'
import { confirmIdentityInput } from '@/lib/users/user.schema'

export async function signOutAction(): Promise<void> {
  await signOutHere()
}

/** The current password again, before something that needs it. */
export const confirmIdentityAction = formAction(confirmIdentityInput, async (actor, input) => {
  await confirmIdentity(actor, input)
  return null
})

/** Somebody is there: reading their session marks it as in use. */
export async function touchSessionAction() {
  return runAction(async () => null)
}
