'use client'

import { lazy, type ReactNode, useCallback, useRef, useState } from 'react'
import { useTranslations } from '#i18n'
import { Dialog } from '../../ui/overlays/dialog'
import { fieldId } from '../fields/field-id'
import type { Confirm } from './confirm-identity-form'
import { type Confirmed, ConfirmedContext } from './use-confirmed'

const ConfirmIdentityForm = lazy(() => import('./confirm-identity-form'))

type ConfirmIdentityProps = { emailAddress: string; confirm: Confirm; children: ReactNode }

/**
 * Asks for the current password when an action of the screens inside wants it, and lets the action go on. It is outside
 * their forms: submitting here would otherwise submit them too.
 */
export function ConfirmIdentity({ emailAddress, confirm, children }: ConfirmIdentityProps) {
  const say = useTranslations('forms.confirmIdentity')
  const [isOpen, setOpen] = useState(false)
  const isConfirmed = useRef(false)
  const waiting = useRef<(() => void)[]>([])

  const confirmed: Confirmed = useCallback(async (call) => {
    const result = await call()
    if (result.ok || result.error.code !== 'unconfirmed') return result
    isConfirmed.current = false
    setOpen(true)
    await new Promise<void>((resolve) => {
      waiting.current.push(resolve)
    })
    return isConfirmed.current ? call() : result
  }, [])

  return (
    <ConfirmedContext value={confirmed}>
      {children}
      <Dialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        // Not before: the continuing action may want the focus that has just been given back.
        onClosed={() => {
          for (const goOn of waiting.current.splice(0)) goOn()
        }}
        title={say('title')}
        focusFirst={() => document.getElementById(fieldId('current_password'))}
        description={say('text')}
      >
        <ConfirmIdentityForm
          emailAddress={emailAddress}
          confirm={confirm}
          onConfirmed={() => {
            isConfirmed.current = true
            setOpen(false)
          }}
          onCancel={() => setOpen(false)}
        />
      </Dialog>
    </ConfirmedContext>
  )
}
