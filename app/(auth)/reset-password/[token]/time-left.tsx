'use client'

import { Clock } from 'lucide-react'
import { useTranslations } from '#i18n'
import { timeLeftInWords } from '@/components/ui/duration-in-words'
import { Notice } from '@/components/ui/notice'
import { SendNewLink } from '../../forgot-password/send-new-link'
import { useSecondsLeft } from './use-seconds-left'

type TimeLeftProps = { secondsLeft: number; emailAddress: string }

/** How long the link still works; when it is over, a new one without losing what was typed. */
export function TimeLeft({ secondsLeft: atFirst, emailAddress }: TimeLeftProps) {
  const sayTime = useTranslations('time')
  const secondsLeft = useSecondsLeft(atFirst)
  return (
    <>
      {secondsLeft > 0 ? (
        <p className="flex items-center gap-2 text-sm text-muted tabular-nums">
          <Clock aria-hidden className="size-4 shrink-0" />
          {secondsLeft < 60
            ? 'This link works for less than a minute.'
            : `This link works for another ${timeLeftInWords(sayTime, secondsLeft)}.`}
        </p>
      ) : (
        <Notice kind="danger" title="This link does not work any more">
          <p>
            Its time ran out. What you typed is still here, but the password can only be set with a new link.
          </p>
          <div className="pt-2">
            <SendNewLink email={emailAddress} label="Send a new link" />
          </div>
        </Notice>
      )}
      <p role="status" className="sr-only">
        {spoken(secondsLeft, atFirst)}
      </p>
    </>
  )
}

/** Aloud only when it begins to matter: five minutes, one minute, over. */
function spoken(secondsLeft: number, atFirst: number): string {
  if (secondsLeft <= 0) return 'The time of this link ran out. You can send a new link.'
  if (secondsLeft <= 60 && atFirst > 60) return 'This link works for less than a minute.'
  if (secondsLeft <= 300 && atFirst > 300) return 'This link works for another 5 minutes.'
  return ''
}
