'use client'

import { useState, useTransition } from 'react'
import { useTranslations } from '#i18n'
import { answerOf } from '@/components/forms/action-result'
import { Button } from '@/components/ui/buttons/button'
import { askForResetAction } from './actions'

/** Requests another mail without leaving the screen; shows the result beside the button. */
export function SendNewLink({ email, label }: { email: string; label: string }) {
  const say = useTranslations('forgottenPassword')
  const [isPending, startTransition] = useTransition()
  const [report, setReport] = useState<{ text: string; isFailure: boolean } | null>(null)

  function send() {
    setReport(null)
    startTransition(async () => {
      const result = await answerOf(() => askForResetAction({ email }))
      setReport(
        result.ok
          ? { text: say('asked.askedAgain'), isFailure: false }
          : { text: result.error.message, isFailure: true },
      )
    })
  }

  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <Button onClick={send} pending={isPending} pendingLabel={say('submitting')}>
        {label}
      </Button>
      <p role="status" className={report?.isFailure ? 'text-sm text-danger' : 'text-sm text-muted'}>
        {report?.text}
      </p>
    </div>
  )
}
