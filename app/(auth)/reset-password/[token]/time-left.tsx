'use client'

import { Clock } from 'lucide-react'
import { useTranslations } from '#i18n'
import { Notice } from '@/components/ui/notice'
import { timeLeftInWords } from '@/components/ui/time/duration-in-words'
import { SendNewLink } from '../../forgot-password/send-new-link'
import { useSecondsLeft } from './use-seconds-left'

type TimeLeftProps = { secondsLeft: number; emailAddress: string }

/** How long the link still works; after its end, offers a new one without losing what was typed. */
export function TimeLeft({ secondsLeft: atFirst, emailAddress }: TimeLeftProps) {
  const say = useTranslations('newPassword')
  const sayTime = useTranslations('time')
  const secondsLeft = useSecondsLeft(atFirst)
  const aloud = whatToSay(secondsLeft, atFirst)
  return (
    <>
      {secondsLeft > 0 ? (
        <p className="flex items-center gap-2 text-sm text-muted tabular-nums">
          <Clock aria-hidden className="size-4 shrink-0" />
          {secondsLeft < 60
            ? say('life.nearlyOver')
            : say('life.left', { left: timeLeftInWords(sayTime, secondsLeft) })}
        </p>
      ) : (
        <Notice kind="danger" title={say('dead.title')}>
          <p>{say('life.over')}</p>
          <div className="pt-2">
            <SendNewLink email={emailAddress} label={say('life.sendNew')} />
          </div>
        </Notice>
      )}
      <p role="status" className="sr-only">
        {aloud && say(`life.${aloud}`)}
      </p>
    </>
  )
}

/** Announced only when it begins to matter: five minutes, one minute, over. */
function whatToSay(secondsLeft: number, atFirst: number): 'overAloud' | 'nearlyOver' | 'fiveMinutes' | null {
  if (secondsLeft <= 0) return 'overAloud'
  if (secondsLeft <= 60 && atFirst > 60) return 'nearlyOver'
  if (secondsLeft <= 300 && atFirst > 300) return 'fiveMinutes'
  return null
}
