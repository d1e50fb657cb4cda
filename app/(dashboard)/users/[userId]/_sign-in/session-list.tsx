'use client'

import { useRef, useState, useTransition } from 'react'
import { useTranslations } from '#i18n'
import { type ActionFailure, answerOf } from '@/components/forms/action-result'
import { FailureText } from '@/components/forms/failures/failure-text'
import { Button } from '@/components/ui/buttons/button'
import { useSpeaker } from '@/components/users/use-speaker'
import type { SessionView } from '@/lib/identity/sessions/list-sessions'
import { tellSessionsEnded } from '../../_receipts/tell-sessions-ended'
import { endSessionsAction } from './session-actions'
import { SessionRow } from './session-row'

type SessionListProps = { userId: string; sessions: SessionView[]; isSelf: boolean; now: Date }

type Choice = Parameters<typeof endSessionsAction>[0]['choice']

export function SessionList({ userId, sessions, isSelf, now }: SessionListProps) {
  const say = useTranslations('sessions')
  const speaker = useSpeaker()
  const [isPending, startTransition] = useTransition()
  const [ending, setEnding] = useState<string | null>(null)
  const [failure, setFailure] = useState<ActionFailure | null>(null)
  const box = useRef<HTMLDivElement>(null)

  function end(choice: Choice, key: string) {
    setEnding(key)
    startTransition(async () => {
      const result = await answerOf(() => endSessionsAction({ userId, choice }))
      setFailure(result.ok ? null : result.error)
      if (!result.ok) return
      tellSessionsEnded(speaker, result.data)
      // The button that was pressed goes with its session.
      box.current?.focus()
    })
  }

  const everywhere = isSelf ? sessions.some(({ isCurrent }) => !isCurrent) : sessions.length > 0
  return (
    <div ref={box} tabIndex={-1} className="space-y-3 focus:outline-none">
      {sessions.length === 0 ? (
        <p className="text-muted">{say('none')}</p>
      ) : (
        <ul aria-labelledby="sessions" className="divide-y divide-line">
          {sessions.map((session) => (
            <SessionRow
              key={session.handle}
              session={session}
              now={now}
              pending={isPending && ending === session.handle}
              onEnd={() => end({ handle: session.handle }, session.handle)}
            />
          ))}
        </ul>
      )}
      {everywhere && (
        <Button
          onClick={() => end(isSelf ? 'others' : 'all', 'everywhere')}
          pending={isPending && ending === 'everywhere'}
        >
          {say(isSelf ? 'endOthers' : 'endAll')}
        </Button>
      )}
      <p role="alert" className="text-sm text-danger empty:sr-only">
        {failure && <FailureText failure={failure} />}
      </p>
    </div>
  )
}
