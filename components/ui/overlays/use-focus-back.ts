'use client'

import { useRef } from 'react'

/**
 * For dialogs that are opened by state and have no trigger of their own: remembers the focused element when one opens
 * and focuses it again when it closes.
 * @param focusAfter what to focus instead, if that element cannot take the focus
 */
export function useFocusBack(focusAfter?: () => HTMLElement | null) {
  const opener = useRef<Element | null>(null)
  return {
    onOpenAutoFocus() {
      opener.current = document.activeElement
    },
    onCloseAutoFocus(event: Event) {
      event.preventDefault()
      const element = focusAfter?.() ?? opener.current
      if (element instanceof HTMLElement && element.isConnected) element.focus()
      // The control that opened it is gone, like the entry of a menu.
      else document.querySelector('main')?.focus({ preventScroll: true })
    },
  }
}
