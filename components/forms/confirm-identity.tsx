'use client'

import { type ReactNode, useCallback, useState } from 'react'
import { useTranslations } from '#i18n'
import { Dialog } from '../ui/dialog'
import { type Confirm, ConfirmIdentityForm } from './confirm-identity-form'
import { fieldId } from './field-id'
import { type Confirmed, ConfirmedContext } from './use-confirmed'

type ConfirmIdentityProps = { emailAddress: string; confirm: Confirm; children: ReactNode }

/**
 * Asks for the current password when an action of the screens inside wants it, and lets the action go on. It stands
 * outside their forms: what is sent here would otherwise be sent by them too.
 */
export function ConfirmIdentity({ emailAddress, confirm, children }: ConfirmIdentityProps) {
  const say = useTranslations('forms.confirmIdentity')
  const [answer, setAnswer] = useState<((isConfirmed: boolean) => void) | null>(null)

  const confirmed: Confirmed = useCallback(async (call) => {
    const result = await call()
    if (result.ok || result.error.code !== 'unconfirmed') return result
    const isConfirmed = await new Promise<boolean>((resolve) => setAnswer(() => resolve))
    return isConfirmed ? call() : result
  }, [])

  function close(isConfirmed: boolean) {
    answer?.(isConfirmed)
    setAnswer(null)
  }

  return (
    <ConfirmedContext value={confirmed}>
      {children}
      <Dialog
        isOpen={answer !== null}
        onOpenChange={() => close(false)}
        title={say('title')}
        focusFirst={() => document.getElementById(fieldId('current_password'))}
        description={say('text')}
      >
        <ConfirmIdentityForm
          emailAddress={emailAddress}
          confirm={confirm}
          onConfirmed={() => close(true)}
          onCancel={() => close(false)}
        />
      </Dialog>
    </ConfirmedContext>
  )
}
