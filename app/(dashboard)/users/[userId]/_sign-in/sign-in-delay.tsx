'use client'

import { useState, useTransition } from 'react'
import { useTranslations } from '#i18n'
import { type ActionFailure, answerOf } from '@/components/forms/action-result'
import { FailureText } from '@/components/forms/failures/failure-text'
import { Button } from '@/components/ui/buttons/button'
import { Notice } from '@/components/ui/notice'
import { durationInWords } from '@/components/ui/time/duration-in-words'
import { toast } from '@/components/ui/toast/toast'
import { clearDelayAction } from '../../_links/link-actions'

/** A user has to wait after failed sign-ins; open sessions and links keep working. */
export function SignInDelay({ userId, seconds }: { userId: string; seconds: number }) {
  const say = useTranslations('user.delay')
  const sayTime = useTranslations('time')
  const [isPending, startTransition] = useTransition()
  const [failure, setFailure] = useState<ActionFailure | null>(null)

  function clear() {
    startTransition(async () => {
      const result = await answerOf(() => clearDelayAction(userId))
      setFailure(result.ok ? null : result.error)
      if (!result.ok) return
      toast.success(say('cleared'))
      document.getElementById('content')?.focus()
    })
  }

  return (
    <Notice kind="info" title={say('title')}>
      <p>{say('body', { duration: durationInWords(sayTime, seconds) })}</p>
      <div className="pt-1.5">
        <Button size="sm" onClick={clear} pending={isPending}>
          {say('clear')}
        </Button>
      </div>
      <p role="alert" className="text-sm text-danger empty:sr-only">
        {failure && <FailureText failure={failure} />}
      </p>
    </Notice>
  )
}
