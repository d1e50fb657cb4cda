'use client'

import { type ComponentProps, useState, useTransition } from 'react'
import { AlertDialog } from '../ui/alert-dialog'
import { type ActionFailure, type ActionResult, answerOf } from './action-result'
import { FailureText } from './failure-text'

type ActionDialogProps<T> = Omit<ComponentProps<typeof AlertDialog>, 'pending' | 'error' | 'onConfirm'> & {
  act: () => Promise<ActionResult<T>>
  /** Called before the dialog closes. */
  onDone: () => void
}

/** Asks, acts, and stays open with the reason when it was refused. */
export function ActionDialog<T>({ act, onDone, onOpenChange, ...dialog }: ActionDialogProps<T>) {
  const [isPending, startTransition] = useTransition()
  const [failure, setFailure] = useState<ActionFailure | null>(null)

  function confirm() {
    startTransition(async () => {
      const result = await answerOf(act)
      if (!result.ok) return setFailure(result.error)
      onDone()
      onOpenChange(false)
    })
  }

  return (
    <AlertDialog
      {...dialog}
      onOpenChange={(isOpen) => {
        setFailure(null)
        onOpenChange(isOpen)
      }}
      pending={isPending}
      error={failure && <FailureText failure={failure} />}
      onConfirm={confirm}
    />
  )
}
