'use client'

import { Tooltip as Radix } from 'radix-ui'
import type { ReactNode } from 'react'

type TooltipBoxProps = {
  id: string
  text: ReactNode
  onEnter: () => void
  onLeave: () => void
  onClose: () => void
}

/** The text of tooltip.tsx while it is shown, with the library that finds its place. */
export default function TooltipBox({ id, text, onEnter, onLeave, onClose }: TooltipBoxProps) {
  return (
    <Radix.Provider>
      <Radix.Root open>
        {/* Only a place for it: the button is on the page before this is known. */}
        <Radix.Trigger asChild>
          <span aria-hidden className="pointer-events-none absolute inset-0" />
        </Radix.Trigger>
        <Radix.Portal>
          <Radix.Content
            sideOffset={6}
            collisionPadding={12}
            onPointerEnter={onEnter}
            onPointerLeave={onLeave}
            onEscapeKeyDown={(event) => {
              event.preventDefault()
              onClose()
            }}
            className="z-50 max-w-72 animate-fade-in rounded-md border border-line bg-raised px-3 py-2 text-sm text-ink shadow-raised"
          >
            <span id={id}>{text}</span>
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </Radix.Provider>
  )
}
