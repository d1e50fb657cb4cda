'use client'

import { useTransition } from 'react'
import { answerOf } from '../forms/action-result'
import { toast } from '../ui/toast'

/** Has the server remember a choice. When it does not, a message says `failure` and why, and the page stays. */
export function useRemembering(failure: string) {
  const [isPending, startTransition] = useTransition()

  function remember(save: () => Promise<void>) {
    startTransition(async () => {
      const result = await answerOf(async () => {
        await save()
        return { ok: true, data: null }
      })
      if (!result.ok) toast.failure(failure, { description: result.error.message })
    })
  }

  return { remember, isPending }
}
