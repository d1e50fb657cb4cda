'use client'

import { MailCheck } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslations } from '#i18n'
import { Button } from '@/components/ui/button'
import { durationInWords } from '@/components/ui/duration-in-words'
import { LinkButton } from '@/components/ui/link-button'
import { SendNewLink } from './send-new-link'

type MailOnItsWayProps = { email: string; linkSeconds: number; onOtherAddress: () => void }

/** Says no more than anybody may know: not whether there is an account. */
export function MailOnItsWay({ email, linkSeconds, onOtherAddress }: MailOnItsWayProps) {
  const sayTime = useTranslations('time')
  const heading = useRef<HTMLHeadingElement>(null)

  // The form that had the focus is gone.
  useEffect(() => heading.current?.focus(), [])

  return (
    <div className="space-y-4">
      <title>Look at your mail · Gatehouse</title>
      <h1
        ref={heading}
        tabIndex={-1}
        className="flex items-center gap-2 text-xl font-semibold tracking-tight focus:outline-none"
      >
        <MailCheck aria-hidden className="size-5 text-accent" /> Look at your mail
      </h1>
      <p>
        If there is an active account for <strong className="[overflow-wrap:anywhere]">{email}</strong>, a
        mail with a link is on its way. The link works for {durationInWords(sayTime, linkSeconds)}.
      </p>
      <div className="space-y-1.5 text-muted">
        <p className="font-medium text-ink">If no mail comes</p>
        <ul className="list-disc space-y-1 pl-5">
          <li>Give it a few minutes, and look among the unwanted mail.</li>
          <li>Check that the address above is the one you sign in with.</li>
          <li>Ask an admin of Gatehouse: they see what became of the mail.</li>
        </ul>
      </div>
      <SendNewLink email={email} label="Send again" />
      <div className="flex flex-wrap gap-2 border-t border-line pt-4">
        <LinkButton variant="primary" href="/login">
          Back to sign in
        </LinkButton>
        <Button onClick={onOtherAddress}>Use another email</Button>
      </div>
    </div>
  )
}
