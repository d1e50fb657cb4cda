'use client'

import { useRef, useState, useTransition } from 'react'
import { useTranslations } from '#i18n'
import { type ActionFailure, answerOf } from '@/components/forms/action-result'
import { FailureText } from '@/components/forms/failures/failure-text'
import { Button } from '@/components/ui/buttons/button'
import { Card } from '@/components/ui/card'
import { toast } from '@/components/ui/toast/toast'
import { whatReturnsInWords } from '@/components/users/what-stops-in-words'
import { setActiveAction } from './actions'
import { DeactivateUserDialog } from './deactivate-user-dialog'

type ActiveZoneProps = { userId: string; name: string; isActive: boolean; hasPassword: boolean }

/** Closing an account for a while, and opening it again. */
export function ActiveZone({ userId, name, isActive, hasPassword }: ActiveZoneProps) {
  const sayReturns = useTranslations('whatReturns')
  const say = useTranslations('deactivation')
  const [isOpen, setOpen] = useState(false)
  const trigger = useRef<HTMLButtonElement>(null)
  const isDone = useRef(false)

  function open() {
    isDone.current = false
    setOpen(true)
  }

  return (
    <Card titleId="deactivate" title={say(isActive ? 'deactivate' : 'activate')}>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="max-w-[68ch] text-muted">
          {isActive ? say('effect', { name }) : whatReturnsInWords(sayReturns, { hasPassword }).join(' ')}
        </p>
        {isActive ? (
          <Button ref={trigger} variant="dangerOutline" onClick={open}>
            {say('open')}
          </Button>
        ) : (
          <Activate userId={userId} name={name} />
        )}
      </div>
      <DeactivateUserDialog
        userId={userId}
        name={name}
        isOpen={isOpen}
        onOpenChange={setOpen}
        // Another button is there afterwards.
        focusAfter={() => (isDone.current ? document.getElementById('content') : trigger.current)}
        onDone={() => {
          isDone.current = true
        }}
      />
    </Card>
  )
}

function Activate({ userId, name }: { userId: string; name: string }) {
  const say = useTranslations('deactivation')
  const [isPending, startTransition] = useTransition()
  const [failure, setFailure] = useState<ActionFailure | null>(null)

  function activate() {
    startTransition(async () => {
      const result = await answerOf(() => setActiveAction({ id: userId, active: true }))
      setFailure(result.ok ? null : result.error)
      if (!result.ok) return
      toast.success(say('activated', { name }))
      document.getElementById('content')?.focus()
    })
  }

  return (
    <>
      <Button onClick={activate} pending={isPending}>
        {say('activate')}
      </Button>
      <p role="alert" className="w-full text-danger empty:sr-only">
        {failure && <FailureText failure={failure} />}
      </p>
    </>
  )
}
