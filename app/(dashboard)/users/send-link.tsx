'use client'

import { useState, useTransition } from 'react'
import { type ActionFailure, answerOf } from '@/components/forms/action-result'
import { FailureText } from '@/components/forms/failure-text'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toast'
import type { SentLink } from '@/lib/password-reset/send-link'
import { sendLinkAction } from './link-actions'
import { LinkToHandOver } from './link-to-hand-over'

type SendLinkProps = {
  userId: string
  emailAddress: string
  label: string
  isActive: boolean
  isMailSetUp: boolean
}

/** Sends a link; while no mail server is set, shows it once, to be handed over by other means. */
export function SendLink({ userId, emailAddress, label, isActive, isMailSetUp }: SendLinkProps) {
  const [isPending, startTransition] = useTransition()
  const [sent, setSent] = useState<SentLink | null>(null)
  const [failure, setFailure] = useState<ActionFailure | null>(null)

  function send() {
    startTransition(async () => {
      const result = await answerOf(() => sendLinkAction(userId))
      setFailure(result.ok ? null : result.error)
      if (!result.ok) return
      setSent(result.data)
      toast.success(toastTitle(result.data, isMailSetUp), {
        description: isMailSetUp ? `To ${emailAddress}. Older links stop working.` : undefined,
      })
    })
  }

  return (
    <div className="space-y-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <Button onClick={send} pending={isPending} disabled={!isActive}>
          {label}
        </Button>
        <p className="text-sm text-muted">{note({ isActive, isMailSetUp, emailAddress })}</p>
      </div>
      <p role="alert" className="text-sm text-danger empty:sr-only">
        {failure && <FailureText failure={failure} />}
      </p>
      {sent?.url && <LinkToHandOver url={sent.url} expiresAt={sent.expiresAt} />}
    </div>
  )
}

function note({ isActive, isMailSetUp, emailAddress }: Omit<SendLinkProps, 'userId' | 'label'>): string {
  if (!isActive) return 'Only active users can get a link. Make the user active first.'
  return isMailSetUp
    ? `Goes to ${emailAddress}. A newer link ends the older one.`
    : 'Mail is not set up: the mail becomes a file on the server, and you get the link here.'
}

function toastTitle({ purpose, url }: SentLink, isMailSetUp: boolean): string {
  const what = purpose === 'invitation' ? 'The invitation' : 'The reset link'
  if (isMailSetUp) return `${what} is on its way`
  return url ? `${what} is ready to hand over` : `${what} is written to a file on the server`
}
