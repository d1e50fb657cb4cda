'use client'

import { useRef } from 'react'

/**
 * For dialogs that are opened by state and have no trigger of their own: remembers what had the focus when one opened
 * and gives it back when it closes.
 * @param focusAfter where to instead, if what opened it cannot take the focus
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
      // What opened it is gone, as the entry of a menu is.
      else document.querySelector('main')?.focus({ preventScroll: true })
    },
  }
}
