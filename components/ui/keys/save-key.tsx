'use client'

import { useEffect } from 'react'

/**
 * Ctrl-Enter (⌘-Enter on a Mac) saves: it presses the button that saves or confirms, of the open dialog, of the form
 * with the focus, or of the screen.
 */
export function SaveKey() {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const { key, ctrlKey, metaKey, shiftKey, altKey, repeat, isComposing, defaultPrevented } = event
      if (key !== 'Enter' || !(ctrlKey || metaKey)) return
      if (shiftKey || altKey || repeat || isComposing || defaultPrevented) return
      const button = buttonToPress()
      if (!button) return
      event.preventDefault()
      button.click()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
  return null
}

const saves = 'button[type="submit"]:not([data-another]), button[data-confirms]'

function buttonToPress(): HTMLElement | null {
  const dialogs = document.querySelectorAll('[role="dialog"], [role="alertdialog"]')
  const place = [...dialogs].at(-1) ?? document.querySelector('main')
  const form = document.activeElement?.closest('form')
  const ofForm = form && place?.contains(form) ? form.querySelector<HTMLElement>(saves) : null
  return ofForm ?? place?.querySelector<HTMLElement>(saves) ?? null
}
