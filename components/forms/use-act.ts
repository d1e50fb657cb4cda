'use client'

import { useRef, useState, useTransition } from 'react'
import { type ActionFailure, type ActionResult, answerOf } from './action-result'

/** For buttons outside forms: runs an action once at a time, and keeps the reason when it was refused. */
export function useAct() {
  const [isPending, startTransition] = useTransition()
  const [failure, setFailure] = useState<ActionFailure | null>(null)
  const isBusy = useRef(false)

  function run<T>(call: () => Promise<ActionResult<T>>, onDone: (data: T) => void) {
    // A second press in the same frame arrives before the button can show that it is busy.
    if (isBusy.current) return
    isBusy.current = true
    startTransition(async () => {
      const result = await answerOf(call)
      isBusy.current = false
      setFailure(result.ok ? null : result.error)
      if (result.ok) onDone(result.data)
    })
  }

  return { run, isPending, failure, forget: () => setFailure(null) }
}
