'use client'

import { X } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import { useTranslations } from '#i18n'
import { buttonStyles } from '../buttons/button-styles'
import { cn } from '../cn'
import type { DialogProps } from './dialog'
import { dialogBox, dialogScrim } from './dialog-styles'
import { useFocusBack } from './use-focus-back'

/** The dialog of dialog.tsx, with its library. */
export default function DialogBox(props: DialogProps) {
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
