'use client'

import { useTransition } from 'react'
import type { ActionResult } from '../forms/action-result'
import { leaveBy } from '../forms/leaving/on-way-out'

export type SignOut = () => Promise<ActionResult<null>>

/** Signs out of this browser; where something is unsaved, only after asking. */
export function useSignOut(signOut: SignOut) {
  const [isPending, startTransition] = useTransition()

  function leave() {
    startTransition(() => signOutAndLeave(signOut))
  }

  return { leave: () => leaveBy(leave), isPending }
}

/** Signs out and shows the page after it. @throws Error when the session may still be open */
export async function signOutAndLeave(signOut: SignOut): Promise<void> {
  const result = await signOut()
  if (!result.ok) throw new Error(result.error.message)
  // A whole new page, so that nothing of this person stays in the tab's memory.
  window.location.assign('/signed-out')
}
