'use client'

import { useState, useTransition } from 'react'
import { useTranslations } from '#i18n'
import { type ActionFailure, answerOf } from '@/components/forms/action-result'
import { FailureText } from '@/components/forms/failures/failure-text'
import { Button } from '@/components/ui/buttons/button'
import { Notice } from '@/components/ui/notice'
import type { TestedMail } from '@/lib/mail-settings/send-own-test'
import { fileIn, MailReply } from '../_mails/mail-state'
import { sendOwnTestAction } from './mail-actions'

/** A mail to oneself, with what the mail server says; a failure names its stage, and what to look at. */
export function SendTest({ emailAddress }: { emailAddress: string }) {
  const say = useTranslations('mailScreen.test')
  const [isPending, startTransition] = useTransition()
  const [tested, setTested] = useState<TestedMail | null>(null)
  const [failure, setFailure] = useState<ActionFailure | null>(null)

  function send() {
    setTested(null)
    startTransition(async () => {
      const answer = await answerOf(() => sendOwnTestAction())
      setFailure(answer.ok ? null : answer.error)
      if (answer.ok) setTested(answer.data)
    })
  }

  return (
    <div className="space-y-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <Button variant="primary" onClick={send} pending={isPending} pendingLabel={say('sending')}>
          {say('send')}
        </Button>
        <p className="text-sm text-muted">{say('goesTo', { address: emailAddress })}</p>
      </div>
      <div role="status">{tested && <TestResult tested={tested} />}</div>
      <p role="alert" className="text-sm text-danger empty:sr-only">
        {failure && <FailureText failure={failure} />}
      </p>
    </div>
  )
}

function TestResult({ tested }: { tested: TestedMail }) {
  const say = useTranslations('mailScreen.test')
  const sayMail = useTranslations('user.mails')
  const { state, stage, reply, toAddress } = tested
  if (state === 'accepted') {
    const file = fileIn(reply)
    if (file) {
      return (
        <Notice kind="success" title={say('filed')}>
          <p className="[overflow-wrap:anywhere]">{sayMail('inFile', { file })}</p>
        </Notice>
      )
    }
    return (
      <Notice kind="success" title={say('accepted')}>
        <p>{say('look', { address: toAddress })}</p>
        {reply && <MailReply reply={reply} />}
      </Notice>
    )
  }
  const failedAt = stage ?? 'connect'
  return (
    <Notice kind="danger" title={say('failed', { stage: sayMail(`stages.${failedAt}`) })}>
      {reply && <MailReply reply={reply} />}
      <p>{say(`hints.${failedAt}`)}</p>
    </Notice>
  )
}
