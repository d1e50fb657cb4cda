'use client'

import { lazy, type ReactNode } from 'react'
import { OnceOpen } from './once-open'

const SheetBox = lazy(() => import('./sheet-box'))

export type SheetProps = {
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  title: string
  children: ReactNode
}

/** A panel from the left edge, for the menu on narrow screens. */
export function Sheet(props: SheetProps) {
  return (
    <OnceOpen isOpen={props.isOpen} onFailure={() => props.onOpenChange(false)}>
      <SheetBox {...props} />
    </OnceOpen>
  )
}
