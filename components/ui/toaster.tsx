'use client'

import { CircleCheck, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { buttonStyles } from './button-styles'
import { cn } from './cn'
import { closeToast, type ToastMessage, useToasts } from './toast'

/**
 * Short messages after an act. They stay 20 s, can be reached (Alt+T) and closed; what they say is also on the page.
 * Our own instead of a package's: it adds no style element, which the content security policy would refuse.
 */
export function Toaster() {
  const toasts = useToasts()
  const list = useRef<HTMLOListElement>(null)

  useEffect(() => {
    function reach(event: KeyboardEvent) {
      if (event.altKey && event.code === 'KeyT') list.current?.focus()
    }
    document.addEventListener('keydown', reach)
    return () => document.removeEventListener('keydown', reach)
  }, [])

  return (
    <section
      aria-label="Messages"
      aria-live="polite"
      aria-relevant="additions text"
      // Above the Save bar of long forms.
      className="pointer-events-none fixed right-4 bottom-19 left-4 z-50 sm:left-auto sm:w-90"
    >
      <ol ref={list} tabIndex={-1} className="space-y-2 rounded-md">
        {toasts.map((message) => (
          <Toast key={message.id} message={message} />
        ))}
      </ol>
    </section>
  )
}

const shownMs = 20_000

function Toast({ message: { id, title, description } }: { message: ToastMessage }) {
  const [isHeld, setHeld] = useState(false)

  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(() => closeToast(id), shownMs)
    return () => clearTimeout(timer)
  }, [id, isHeld])

  return (
    <li
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className="pointer-events-auto flex animate-appear items-start gap-2.5 rounded-md border border-line bg-raised py-2 pr-2 pl-3.5 shadow-raised"
    >
      <CircleCheck aria-hidden className="mt-1.5 size-4.5 shrink-0 text-success" />
      <div className="min-w-0 flex-1 py-1">
        <p className="font-medium [overflow-wrap:anywhere]">{title}</p>
        {description && <p className="text-sm text-muted [overflow-wrap:anywhere]">{description}</p>}
      </div>
      <button
        type="button"
        onClick={() => closeToast(id)}
        className={cn(buttonStyles({ variant: 'ghost', size: 'icon' }), 'shrink-0 text-muted')}
      >
        <X aria-hidden />
        <span className="sr-only">Close message</span>
      </button>
    </li>
  )
}
