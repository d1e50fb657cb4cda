'use client'

import { useState, useTransition } from 'react'
import { answerOf } from '@/components/forms/action-result'
import { revealAccessKeyAction } from './actions'

/** The access key of a user, fetched when asked for and forgotten when hidden. */
export function useAccessKey(userId: string) {
  const [shown, setShown] = useState<string | null>(null)
  const [error, setError] = useState('')
  const [isPending, startTransition] = useTransition()

  async function fetchKey(): Promise<string | null> {
    const result = await answerOf(() => revealAccessKeyAction(userId))
    setError(result.ok ? '' : result.error.message)
    return result.ok ? result.data : null
  }

  function toggle() {
    if (shown) return setShown(null)
    startTransition(async () => setShown(await fetchKey()))
  }

  return { shown, error, isPending, fetchKey, toggle, forget: () => setShown(null) }
}
