'use client'

import { useRef, useState } from 'react'
import { useTranslations } from '#i18n'
import type { ActionResult } from '../../forms/action-result'
import { SignInAgain } from '../../forms/identity/sign-in-again'
import { Button } from '../../ui/buttons/button'
import { buttonStyles } from '../../ui/buttons/button-styles'
import { Dialog } from '../../ui/overlays/dialog'
import { durationInWords } from '../../ui/time/duration-in-words'
import { useIdle } from './use-idle'

export type IdleWarningProps = {
  idleMinutes: number
  userId: string
  touch: () => Promise<ActionResult<null>>
}

/** Warns before the session ends unused; says so when it has, and leaves the page with all that was typed as it is. */
export function IdleWarning(props: IdleWarningProps) {
  const say = useTranslations('shell.idle')
  const sayCommon = useTranslations('common')
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
        title={say('warning.title')}
        focusFirst={() => stayButton.current}
        description={say('warning.text', { duration: durationInWords(sayTime, secondsLeft) })}
      >
        <Button ref={stayButton} variant="primary" onClick={staySignedIn} pending={isPending}>
          {say('warning.stay')}
        </Button>
        <p role="alert" className="mt-2 text-sm text-danger">
          {failure?.message}
        </p>
      </Dialog>
      <Dialog
        isOpen={phase === 'ended' && !isRead}
        onOpenChange={(isOpen) => setRead(!isOpen)}
        title={say('ended.title')}
        description={say('ended.text')}
      >
        <div className="flex flex-wrap gap-2">
          <SignInAgain className={buttonStyles({ variant: 'primary' })}>{say('ended.signIn')}</SignInAgain>
          <Button onClick={() => setRead(true)}>{sayCommon('close')}</Button>
        </div>
      </Dialog>
    </>
  )
}
