'use client'

import { useTransition } from 'react'
import { type ActionResult, answerOf } from '../../forms/action-result'
import { toast } from '../../ui/toast/toast'

/** Has the server remember a choice. When it does not, a message says `failure` and why, and the page stays. */
export function useRemembering(failure: string) {
  const [isPending, startTransition] = useTransition()

  function remember(save: () => Promise<ActionResult<null>>) {
    startTransition(async () => {
      const result = await answerOf(save)
      if (!result.ok) toast.failure(failure, { description: result.error.message })
    })
  }

  return { remember, isPending }
}
