'use client'

import { useEffect, useRef } from 'react'
import { useTranslations } from '#i18n'
import { useAnnouncement } from './announce'
import { useToasts } from './toast'
import { ToastItem } from './toast-item'

/**
 * Short messages after an act. They stay 20 s, can be reached (Alt+T) and closed; what they say is also on the page.
 * Our own instead of a package's: it adds no style element, which the content security policy would refuse.
 */
export function Toaster() {
  const say = useTranslations('common')
  const toasts = useToasts()
  const announcement = useAnnouncement()
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
      aria-label={say('messages')}
      aria-live="polite"
      aria-relevant="additions text"
      // Over the empty part of the side bar, where they cover nothing; without one, above the Save bar of long forms.
      className="pointer-events-none fixed right-4 bottom-19 left-4 z-50 short:bottom-4 sm:left-auto sm:w-90 beside:right-auto beside:bottom-32 beside:left-3 beside:w-52"
    >
      <p className="sr-only">{announcement}</p>
      <ol ref={list} data-toasts tabIndex={-1} className="space-y-2 rounded-md">
        {toasts.map((message) => (
          <ToastItem key={message.id} message={message} />
        ))}
      </ol>
    </section>
  )
}
