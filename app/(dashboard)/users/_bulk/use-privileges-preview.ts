'use client'

import { useCallback, useEffect, useState } from 'react'
import { type ActionResult, answerOf } from '@/components/forms/action-result'
import type { PreviewPrivilegesInput, PrivilegesEffect, PrivilegesPreview } from '@/lib/users/bulk.schema'
import { previewPrivilegesAction } from './bulk-actions'

type Answer = ActionResult<PrivilegesPreview>

const losses: PrivilegesEffect['kind'][] = ['loses', 'losesAll', 'changes']

/**
 * What setting a privilege would do, requested again for each new choice. `answer` is null while it is not known.
 * @param change null: nothing is asked
 */
export function usePrivilegesPreview(change: PreviewPrivilegesInput | null) {
  const [known, setKnown] = useState<{ key: string; answer: Answer } | null>(null)
  const [tries, setTries] = useState(0)
  // The choice as text, because the object is new at each render.
  const key = change ? `${tries} ${JSON.stringify(change)}` : ''

  useEffect(() => {
    if (!key) return
    let isCurrent = true
    const asked = JSON.parse(key.slice(key.indexOf(' '))) as PreviewPrivilegesInput
    void answerOf(() => previewPrivilegesAction(asked)).then((answer) => {
      if (isCurrent) setKnown({ key, answer })
    })
    return () => {
      isCurrent = false
    }
  }, [key])

  const answer = known?.key === key ? known.answer : null
  return {
    answer,
    /** Whether a user loses something. */
    takesAway: answer?.ok === true && answer.data.effects.some(({ kind }) => losses.includes(kind)),
    ask: useCallback(() => setTries((count) => count + 1), []),
  }
}
