'use client'

import { useEffect, useState } from 'react'
import { type ActionResult, answerOf } from '@/components/forms/action-result'
import type { WhatStops } from '@/lib/users/what-stops'
import { whatStopsAction } from './actions'

/** What would end if this user were deactivated, requested again each time it is needed; null while it is not known. */
export function useWhatStops(userId: string, isWanted: boolean): ActionResult<WhatStops> | null {
  const [answer, setAnswer] = useState<ActionResult<WhatStops> | null>(null)

  useEffect(() => {
    if (!isWanted) return
    let isCurrent = true
    void answerOf(() => whatStopsAction(userId)).then((result) => {
      if (isCurrent) setAnswer(result)
    })
    return () => {
      isCurrent = false
      setAnswer(null)
    }
  }, [userId, isWanted])

  return answer
}
