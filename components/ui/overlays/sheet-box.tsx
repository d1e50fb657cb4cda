'use client'

import { X } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import { useTranslations } from '#i18n'
import { buttonStyles } from '../buttons/button-styles'
import { cn } from '../cn'
import { dialogScrim } from './dialog-styles'
import type { SheetProps } from './sheet'
import { useFocusBack } from './use-focus-back'

/** The panel of sheet.tsx, with its library. */
export default function SheetBox({ isOpen, onOpenChange, title, children }: SheetProps) {
  const say = useTranslations('common')
  const focus = useFocusBack()
  return (
    <Radix.Root open={isOpen} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className={dialogScrim} />
        <Radix.Content
          {...focus}
          aria-describedby={undefined}
          className="fixed inset-y-0 left-0 z-50 w-72 max-w-[calc(100vw-3rem)] animate-slide-in overflow-y-auto border-r border-line bg-surface shadow-raised focus:outline-none"
        >
          <Radix.Title className="sr-only">{title}</Radix.Title>
          <Radix.Close
            className={cn(buttonStyles({ variant: 'ghost', size: 'icon' }), 'absolute top-3 right-3')}
          >
            <X aria-hidden />
            <span className="sr-only">{say('closeMenu')}</span>
          </Radix.Close>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
