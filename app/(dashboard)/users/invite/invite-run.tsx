'use client'

import { useEffect, useRef, useState } from 'react'
import { useTranslations } from '#i18n'
import type { ActionFailure } from '@/components/forms/action-result'
import { FailureText } from '@/components/forms/failures/failure-text'
import { LeaveGuard } from '@/components/forms/leaving/leave-guard'
import { Button } from '@/components/ui/buttons/button'
import { LinkButton } from '@/components/ui/buttons/link-button'
import { Progress } from '@/components/ui/progress/progress'
import { usualOrder } from '@/lib/users/directory/user-order'
import { userListHref } from '../_filters/user-list-href'
import { LinksCard } from '../_links/links-card'
import { useImport } from '../import/_plan/use-import'
import { InviteLines } from './invite-lines'
import type { InvitePlan } from './use-invite-plan'

type InviteRunProps = {
  plan: InvitePlan | null
  failure: ActionFailure | null
  /** The plan is on its way. */
  isReading: boolean
  isMailSetUp: boolean
  onBegin: () => void
  onAgain: () => void
}

const nothing = { rows: [], withoutName: 0 }

/** The lines with what becomes of them, Send, and afterwards the links to hand over. */
export function InviteRun({ plan, failure, isReading, isMailSetUp, onBegin, onAgain }: InviteRunProps) {
  const say = useTranslations('invite')
  const running = useImport(plan?.plan ?? nothing)
  const { rows, links, stepCount, doneCount, importId, isRunning, isOver } = running
  const [isKept, setKept] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const hasBegun = doneCount > 0 || isRunning
  const added = rows.filter(({ state }) => state === 'added').length
  const leftOut = rows.length - stepCount + (plan?.pasted.unread.length ?? 0)

  // The form that had the focus is gone.
  useEffect(() => {
    if (hasBegun) box.current?.focus()
  }, [hasBegun])

  function send() {
    onBegin()
    void running.run(true)
  }

  return (
    <div ref={box} tabIndex={-1} className="space-y-5 focus:outline-none">
      <LeaveGuard isUnsaved={isRunning} title={say('leave.title')} consequence={say('leave.consequence')} />
      {!isRunning && <LinksCard links={links} isKept={isKept} onKept={() => setKept(true)} />}
      {plan && <InviteLines plan={plan} shown={rows} />}
      <div className="sticky bottom-0 z-20 -mx-4 flex flex-wrap items-center gap-2 border-t border-line bg-canvas px-4 py-3 short:static sm:mx-0 sm:px-0">
        {!isOver && (
          <Button
            variant="primary"
            data-confirms
            pending={isRunning}
            disabled={stepCount === 0 || isReading}
            onClick={send}
          >
            {say(hasBegun ? 'rest' : isMailSetUp ? 'send' : 'make', { count: stepCount - doneCount })}
          </Button>
        )}
        {isRunning && <Button onClick={running.stop}>{say('stop')}</Button>}
        {importId && added > 0 && !isRunning && (
          <LinkButton
            variant={links.length > 0 && !isKept ? 'secondary' : 'primary'}
            href={userListHref({ filter: { importId }, order: usualOrder, page: 1, look: {} })}
          >
            {say('showUsers')}
          </LinkButton>
        )}
        {hasBegun && !isRunning && <Button onClick={onAgain}>{say('again')}</Button>}
        <p role="status" className="ml-1 text-sm text-muted tabular-nums">
          {isReading && say('reading')}
          {!isReading && !hasBegun && leftOut > 0 && say('leftOut', { count: leftOut })}
          {isOver && say(isMailSetUp ? 'sent' : 'made', { count: added })}
        </p>
        <p role="alert" className="w-full text-sm text-danger empty:sr-only">
          {(failure ?? running.failure) && (
            <FailureText failure={(failure ?? running.failure) as ActionFailure} />
          )}
        </p>
        {isRunning && (
          <div className="w-full">
            <Progress label={say('progress')} value={doneCount} max={stepCount} />
          </div>
        )}
      </div>
    </div>
  )
}
