'use client'

import { MailCheck } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslations } from '#i18n'
import { Button } from '@/components/ui/buttons/button'
import { LinkButton } from '@/components/ui/buttons/link-button'
import { durationInWords } from '@/components/ui/time/duration-in-words'
import { SendNewLink } from './send-new-link'

type LinkRequestedProps = {
  email: string
  linkSeconds: number
  isMailSetUp: boolean
  onOtherAddress: () => void
}

/** Says only what anyone may know: not whether there is an account. */
export function LinkRequested({ email, linkSeconds, isMailSetUp, onOtherAddress }: LinkRequestedProps) {
  const say = useTranslations('forgottenPassword')
  const sayTime = useTranslations('time')
  const { title, description } = isMailSetUp
    ? ({ title: 'asked.title', description: 'asked.description' } as const)
    : ({ title: 'withoutMail.title', description: 'withoutMail.asked' } as const)
  const heading = useRef<HTMLHeadingElement>(null)

  // The form that had the focus is gone.
  useEffect(() => heading.current?.focus(), [])

  return (
    <div className="space-y-4">
      <title>{`${say(title)} · Gatehouse`}</title>
      <h1
        ref={heading}
        tabIndex={-1}
        className="flex items-center gap-2 text-xl font-semibold tracking-tight focus:outline-none"
      >
        {isMailSetUp && <MailCheck aria-hidden className="size-5 text-accent" />} {say(title)}
      </h1>
      <p>
        {say.rich(description, {
          email,
          life: durationInWords(sayTime, linkSeconds),
          strong: (chunks) => <strong className="[overflow-wrap:anywhere]">{chunks}</strong>,
        })}
      </p>
      {isMailSetUp && (
        <div className="space-y-1.5 text-muted">
          <p className="font-medium text-ink">{say('asked.noMail')}</p>
          <ul className="list-disc space-y-1 pl-5">
            <li>{say('asked.wait')}</li>
            <li>{say('asked.checkAddress')}</li>
            <li>{say('asked.askAdmin')}</li>
          </ul>
        </div>
      )}
      <SendNewLink email={email} label={say('asked.again')} />
      <div className="flex flex-wrap gap-2 border-t border-line pt-4">
        <LinkButton variant="primary" href="/login">
          {say('back')}
        </LinkButton>
        <Button onClick={onOtherAddress}>{say('asked.otherAddress')}</Button>
      </div>
    </div>
  )
}
