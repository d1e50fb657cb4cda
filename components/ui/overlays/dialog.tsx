'use client'

import { lazy, type ReactNode } from 'react'
import { OnceOpen } from './once-open'

const DialogBox = lazy(() => import('./dialog-box'))

export type DialogProps = {
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  title: string
  description?: ReactNode
  children: ReactNode
  /** The element with the initial focus, if that is not the first control. */
  focusFirst?: () => HTMLElement | null
  /** Where the focus goes when it closes, if the control that opened it cannot take it. */
  focusAfter?: () => HTMLElement | null
  /** Once it is closed and the focus is back. */
  onClosed?: () => void
  /** Placed near the upper edge, so that it does not move while its content grows and shrinks. */
  isAtTop?: boolean
}

/** A modal dialog: traps the focus, closes with Escape, gives the focus back. */
export function Dialog(props: DialogProps) {
  return (
    <OnceOpen isOpen={props.isOpen} onFailure={() => props.onOpenChange(false)}>
      <DialogBox {...props} />
    </OnceOpen>
  )
}
