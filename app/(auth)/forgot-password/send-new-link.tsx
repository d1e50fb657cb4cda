'use client'

import { useState, useTransition } from 'react'
import { answerOf } from '@/components/forms/action-result'
import { Button } from '@/components/ui/button'
import { askForResetAction } from './actions'

/** Asks for another mail without leaving the screen; says what came of it beside the button. */
export function SendNewLink({ email, label }: { email: string; label: string }) {
  const [isPending, startTransition] = useTransition()
  const [report, setReport] = useState<{ text: string; isFailure: boolean } | null>(null)

  function send() {
    setReport(null)
    startTransition(async () => {
      const result = await answerOf(() => askForResetAction({ email }))
      setReport(
        result.ok
          ? { text: 'Asked again. Only the newest link works; older ones stop.', isFailure: false }
          : { text: result.error.message, isFailure: true },
      )
    })
  }

  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <Button onClick={send} pending={isPending} pendingLabel="Asking for the mail…">
        {label}
      </Button>
      <p role="status" className={report?.isFailure ? 'text-sm text-danger' : 'text-sm text-muted'}>
        {report?.text}
      </p>
    </div>
  )
}
