'use server'

import { cookies } from 'next/headers'
import { type ThemeChoice, themeFrom } from '@/components/shell/theme'
import { confirmIdentity } from '@/lib/auth/confirm-identity'
import { isSecure } from '@/lib/auth/session-cookie'
import { signOutHere } from '@/lib/auth/sign-out'
import { formAction, runAction } from '@/lib/http/form-action'
import { confirmIdentityInput } from '@/lib/users/user.schema'

const yearInSeconds = 365 * 86_400

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

/** Remembers the theme in this browser, so that the server can draw the next page in it. */
export async function setThemeAction(theme: ThemeChoice): Promise<void> {
  const jar = await cookies()
  const choice = themeFrom(theme)
  if (choice === 'system') jar.delete('theme')
  else
    jar.set('theme', choice, {
      path: '/',
      sameSite: 'lax',
      httpOnly: true,
      secure: isSecure(),
      maxAge: yearInSeconds,
    })
}
