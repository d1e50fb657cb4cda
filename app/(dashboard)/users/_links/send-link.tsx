'use client'

import { useState, useTransition } from 'react'
import { useTranslations } from '#i18n'
import { type ActionFailure, answerOf } from '@/components/forms/action-result'
import { FailureText } from '@/components/forms/failures/failure-text'
import { useConfirmed } from '@/components/forms/identity/use-confirmed'
import { Button } from '@/components/ui/buttons/button'
import type { Say } from '@/lib/i18n/texts'
import type { SentLink } from '@/lib/password-reset/give-link'
import { useHandedLink } from './handed-link'
import { sendLinkAction } from './link-actions'
import { LinkToHandOver } from './link-to-hand-over'
import { tellLinkSent } from './tell-link-sent'

type SendLinkProps = {
  userId: string
  emailAddress: string
  label: string
  isActive: boolean
  isMailSetUp: boolean
  /** Whether this person is shown the link. */
  getsLink: boolean
}

/** Sends a link; while no mail server is set, shows it once, to hand over in another way. */
export function SendLink(props: SendLinkProps) {
  const { userId, label, isActive } = props
  const say = useTranslations('user')
  const confirmed = useConfirmed()
  const [isPending, startTransition] = useTransition()
  // The link of a user who was just added comes from the previous page.
  const handed = useHandedLink(userId)
  const [sent, setSent] = useState<SentLink | null>(handed)
  const [failure, setFailure] = useState<ActionFailure | null>(null)

  function send() {
    startTransition(async () => {
      const result = await answerOf(() => confirmed(() => sendLinkAction(userId)))
      setFailure(result.ok ? null : result.error)
      if (!result.ok) return
      setSent(result.data)
      tellLinkSent(say, result.data)
    })
  }

  return (
    <div className="space-y-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <Button onClick={send} pending={isPending} disabled={!isActive}>
          {label}
        </Button>
        <p className="text-sm text-muted">{note(say, props)}</p>
      </div>
      <p role="alert" className="text-sm text-danger empty:sr-only">
        {failure && <FailureText failure={failure} />}
      </p>
      {sent?.url && <LinkToHandOver url={sent.url} expiresAt={sent.expiresAt} />}
    </div>
  )
}

function note(say: Say<'user'>, { isActive, isMailSetUp, getsLink, emailAddress }: SendLinkProps): string {
  if (!isActive) return say('signIn.inactive')
  if (isMailSetUp) return say('signIn.goesTo', { address: emailAddress })
  return say(getsLink ? 'signIn.mailNotSetUp' : 'signIn.mailNotSetUpNorLink')
}
