'use client'

import { CircleAlert, CircleCheck, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from '#i18n'
import { buttonStyles } from '../buttons/button-styles'
import { cn } from '../cn'
import { closeToast, type ToastMessage } from './toast'
import { ToastButton } from './toast-button'

const shownMs = 20_000

/** One message; it waits while the pointer or the focus is in it. */
export function ToastItem({ message }: { message: ToastMessage }) {
  const { id, kind, title, description, points = [], actions = [], isReceipt = false } = message
  const say = useTranslations('common')
  const [isHeld, setHeld] = useState(false)
  const item = useRef<HTMLLIElement>(null)

  useEffect(() => {
    if (isHeld || isReceipt) return
    const timer = setTimeout(() => closeToast(id), shownMs)
    return () => clearTimeout(timer)
  }, [id, isHeld, isReceipt])

  function close() {
    // The focused button disappears with the message.
    if (item.current?.contains(document.activeElement)) {
      document.querySelector('main')?.focus({ preventScroll: true })
    }
    closeToast(id)
  }

  const Icon = kind === 'success' ? CircleCheck : CircleAlert
  return (
    <li
      ref={item}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className="pointer-events-auto flex animate-appear items-start gap-2.5 rounded-md border border-line bg-raised py-2 pr-2 pl-4 shadow-raised"
    >
      <Icon
        aria-hidden
        className={cn('mt-1.5 size-4.5 shrink-0', kind === 'success' ? 'text-success' : 'text-danger')}
      />
      <div className="min-w-0 flex-1 py-1">
        <p className="font-medium [overflow-wrap:anywhere]">{title}</p>
        {description && <p className="text-sm text-muted [overflow-wrap:anywhere]">{description}</p>}
        {points.length > 0 && (
          <ul className="mt-1 list-disc space-y-0.5 pl-4 text-sm [overflow-wrap:anywhere] marker:text-muted">
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        )}
        {actions.length > 0 && (
          <div className="mt-2 flex flex-wrap gap-2">
            {actions.map((action) => (
              <ToastButton
                key={'copies' in action ? action.copies : action.label}
                action={action}
                onDone={close}
              />
            ))}
          </div>
        )}
      </div>
      <button
        type="button"
        onClick={close}
        className={cn(buttonStyles({ variant: 'ghost', size: 'icon' }), 'shrink-0 text-muted')}
      >
        <X aria-hidden />
        <span className="sr-only">{say('closeMessage')}</span>
      </button>
    </li>
  )
}
