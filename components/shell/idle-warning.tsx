'use client'

import { useRef, useState } from 'react'
import { useTranslations } from '#i18n'
import type { ActionResult } from '../forms/action-result'
import { SignInAgain } from '../forms/sign-in-again'
import { Button } from '../ui/button'
import { buttonStyles } from '../ui/button-styles'
import { Dialog } from '../ui/dialog'
import { durationInWords } from '../ui/duration-in-words'
import { useIdle } from './use-idle'

export type IdleWarningProps = {
  idleMinutes: number
  userId: string
  touch: () => Promise<ActionResult<null>>
}

/** Warns before the session ends unused; says so when it has, and leaves the page with all that was typed as it is. */
export function IdleWarning(props: IdleWarningProps) {
  const sayTime = useTranslations('time')
  const { phase, secondsLeft, failure, stay } = useIdle(props)
  const [isPending, setPending] = useState(false)
  const [isRead, setRead] = useState(false)
  const stayButton = useRef<HTMLButtonElement>(null)

  async function staySignedIn() {
    setPending(true)
    await stay()
    setPending(false)
  }

  if (phase === 'in use' && isRead) setRead(false)
  return (
    <>
      <Dialog
        isOpen={phase === 'warning'}
        onOpenChange={(isOpen) => !isOpen && staySignedIn()}
        title="Still there?"
        focusFirst={() => stayButton.current}
        description={`You will be signed out in ${durationInWords(sayTime, secondsLeft)}.`}
      >
        <Button ref={stayButton} variant="primary" onClick={staySignedIn} pending={isPending}>
          Stay signed in
        </Button>
        <p role="alert" className="mt-2 text-sm text-danger">
          {failure?.message}
        </p>
      </Dialog>
      <Dialog
        isOpen={phase === 'ended' && !isRead}
        onOpenChange={(isOpen) => setRead(!isOpen)}
        title="Your session has ended"
        description="Nothing you typed here is lost. Sign in again in another tab, then come back and save."
      >
        <div className="flex flex-wrap gap-2">
          <SignInAgain className={buttonStyles({ variant: 'primary' })} />
          <Button onClick={() => setRead(true)}>Close</Button>
        </div>
      </Dialog>
    </>
  )
}
