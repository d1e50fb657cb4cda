'use client'

import { Tooltip as Radix } from 'radix-ui'
import { type ReactNode, useRef, useState } from 'react'

/**
 * Text that appears on hover, on focus and on a press, and stays while the focus does (WCAG 1.4.13); a second press
 * and Escape close it. `children` must be one button that does nothing else.
 */
export function Tooltip({ text, children }: { text: ReactNode; children: ReactNode }) {
  const trigger = useRef<HTMLButtonElement>(null)
  const [isOpen, setIsOpen] = useState(false)

  function change(isWantedOpen: boolean) {
    // Radix closes on every scroll, also on the one that brings a focused button into view.
    const hasFocus = trigger.current === document.activeElement
    if (isWantedOpen || !hasFocus) setIsOpen(isWantedOpen)
  }

  return (
    <Radix.Provider delayDuration={200}>
      <Radix.Root open={isOpen} onOpenChange={change}>
        <Radix.Trigger
          asChild
          ref={trigger}
          onFocus={(event) => {
            // A press focuses first: if that opened it, the press would close it again.
            if (!event.currentTarget.matches(':focus-visible')) event.preventDefault()
          }}
          onClick={(event) => {
            // Radix would close it, and touch has no other way to open it.
            event.preventDefault()
            setIsOpen(!isOpen)
          }}
        >
          {children}
        </Radix.Trigger>
        <Radix.Portal>
          <Radix.Content
            sideOffset={6}
            collisionPadding={12}
            onEscapeKeyDown={(event) => {
              event.preventDefault()
              setIsOpen(false)
            }}
            className="z-50 max-w-72 animate-fade-in rounded-md border border-line bg-raised px-3 py-2 text-sm text-ink shadow-raised"
          >
            {text}
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </Radix.Provider>
  )
}
