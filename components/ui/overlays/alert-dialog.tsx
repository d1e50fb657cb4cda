'use client'

import { lazy, type ReactNode } from 'react'
import { OnceOpen } from './once-open'

const AlertDialogBox = lazy(() => import('./alert-dialog-box'))

export type AlertDialogProps = {
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  /** The act as a question: "Delete Jo Smith?" */
  title: string
  /** What follows from it. */
  children: ReactNode
  confirmLabel: string
  cancelLabel: string
  /** Destructive: its button is red. */
  isDangerous?: boolean
  pending?: boolean
  /** While it is pending: what the other button does then. */
  onStop?: () => void
  error?: ReactNode
  onConfirm: () => void
  /** Where the focus goes when it closes, if the control that opened it cannot take it. */
  focusAfter?: () => HTMLElement | null
}

/** Asks before something that cannot be undone. The focus starts on the harmless button. */
export function AlertDialog(props: AlertDialogProps) {
  return (
    <OnceOpen isOpen={props.isOpen} onFailure={() => props.onOpenChange(false)}>
      <AlertDialogBox {...props} />
    </OnceOpen>
  )
}
