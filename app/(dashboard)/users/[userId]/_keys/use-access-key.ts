'use client'

import { useState, useTransition } from 'react'
import { type ActionFailure, answerOf } from '@/components/forms/action-result'
import { useConfirmed } from '@/components/forms/identity/use-confirmed'
import { revealAccessKeyAction } from '../../actions'

/** The access key of a user, fetched when asked for and forgotten when hidden. */
export function useAccessKey(userId: string) {
  const [shown, setShown] = useState<string | null>(null)
  const [failure, setFailure] = useState<ActionFailure | null>(null)
  const confirmed = useConfirmed()
  const [isPending, startTransition] = useTransition()

  async function fetchKey(): Promise<string | null> {
    const result = await answerOf(() => confirmed(() => revealAccessKeyAction(userId)))
    setFailure(result.ok ? null : result.error)
    return result.ok ? result.data : null
  }

  function toggle() {
    if (shown) return setShown(null)
    startTransition(async () => setShown(await fetchKey()))
  }

  function forget() {
    setShown(null)
    setFailure(null)
  }

  return { shown, failure, isPending, fetchKey, toggle, forget }
}
