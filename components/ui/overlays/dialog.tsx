'use client'

import { X } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { useTranslations } from '#i18n'
import { buttonStyles } from '../buttons/button-styles'
import { cn } from '../cn'
import { useFocusBack } from './use-focus-back'

export const dialogBox = cn(
  'fixed top-1/2 left-1/2 z-50 flex max-h-[calc(100dvh-2rem)] w-[calc(100vw-2rem)] max-w-md -translate-x-1/2 -translate-y-1/2',
  'animate-fade-in scroll-py-5 flex-col overflow-y-auto rounded-lg border border-line bg-raised shadow-raised focus:outline-none',
)

export const dialogScrim = 'fixed inset-0 z-40 animate-fade-in bg-scrim'

type DialogProps = {
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
  const { isOpen, onOpenChange, title, description, children, focusFirst, focusAfter, onClosed, isAtTop } =
    props
  const say = useTranslations('common')
  const focus = useFocusBack(focusAfter)
  return (
    <Radix.Root open={isOpen} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className={dialogScrim} />
        {/* Without a description Radix warns unless told that there is none. */}
        <Radix.Content
          className={cn(dialogBox, isAtTop && 'top-4 max-w-xl translate-y-0 sm:top-[12dvh] sm:max-h-[80dvh]')}
          {...focus}
          onOpenAutoFocus={(event) => {
            focus.onOpenAutoFocus()
            const first = focusFirst?.()
            if (!first) return
            event.preventDefault()
            first.focus()
          }}
          onCloseAutoFocus={(event) => {
            focus.onCloseAutoFocus(event)
            onClosed?.()
          }}
          {...(description ? {} : { 'aria-describedby': undefined })}
        >
          <div className="flex items-start justify-between gap-4 px-5 pt-5">
            <div className="space-y-1">
              <Radix.Title className="text-lg font-semibold">{title}</Radix.Title>
              {description && <Radix.Description className="text-muted">{description}</Radix.Description>}
            </div>
            <Radix.Close
              className={cn(buttonStyles({ variant: 'ghost', size: 'icon' }), '-mt-1 -mr-2 shrink-0')}
            >
              <X aria-hidden />
              <span className="sr-only">{say('close')}</span>
            </Radix.Close>
          </div>
          <div className="px-5 pt-4 pb-5">{children}</div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
