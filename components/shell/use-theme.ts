'use client'

import { useSyncExternalStore } from 'react'
import { type ThemeChoice, themeFrom } from './theme'

/**
 * The theme in force, read from the page itself, so that every menu that shows it says the same.
 * @param fromCookie what the server drew the page with
 */
export function useTheme(fromCookie: ThemeChoice): ThemeChoice {
  return useSyncExternalStore(watchTheme, shownTheme, () => fromCookie)
}

/** Changes the theme at once; the cookie is the caller's to set. */
export function showTheme(theme: ThemeChoice): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}

function shownTheme(): ThemeChoice {
  return themeFrom(document.documentElement.dataset.theme)
}

function watchTheme(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return () => observer.disconnect()
}
