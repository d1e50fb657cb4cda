'use client'

import { useTransition } from 'react'
import { leaveBy } from '../forms/on-way-out'

/** Signs out of this browser; where something is unsaved, only after asking. */
export function useSignOut(signOut: () => Promise<void>) {
  const [isPending, startTransition] = useTransition()

  function leave() {
    startTransition(async () => {
      await signOut()
      // A whole new page, so that nothing of this person stays in the tab's memory.
      window.location.assign('/signed-out')
    })
  }

  return { leave: () => leaveBy(leave), isPending }
}
