'use client'

import type { ComponentProps } from 'react'
import { AlertDialog } from '../ui/overlays/alert-dialog'
import type { ActionResult } from './action-result'
import { FailureText } from './failures/failure-text'
import { useAct } from './use-act'

type ActionDialogProps<T> = Omit<ComponentProps<typeof AlertDialog>, 'pending' | 'error' | 'onConfirm'> & {
  act: () => Promise<ActionResult<T>>
  /** Called before the dialog closes. */
  onDone: (data: T) => void
}

/** Asks, acts once, and stays open with the reason when it was refused. */
export function ActionDialog<T>({ act, onDone, onOpenChange, ...dialog }: ActionDialogProps<T>) {
  const { run, isPending, failure, forget } = useAct()

  function confirm() {
    run(act, (data) => {
      onDone(data)
      onOpenChange(false)
    })
  }

  return (
    <AlertDialog
      {...dialog}
      onOpenChange={(isOpen) => {
        forget()
        onOpenChange(isOpen)
      }}
      pending={isPending}
      error={failure && <FailureText failure={failure} />}
      onConfirm={confirm}
    />
  )
}
