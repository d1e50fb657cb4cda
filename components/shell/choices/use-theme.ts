'use client'

import { useSyncExternalStore } from 'react'
import { useTranslations } from '#i18n'
import type { ActionResult } from '../../forms/action-result'
import { type ThemeChoice, themeFrom } from './theme'
import { useRemembering } from './use-remembering'

export type ThemeSetting = {
  /** From the cookie: what the server drew the page with. */
  theme: ThemeChoice
  /** Remembers it for the next page. */
  setTheme: (theme: ThemeChoice) => Promise<ActionResult<null>>
}

/** The current theme, read from the page itself, so that every menu shows the same; and its switch. */
export function useTheme({ theme, setTheme }: ThemeSetting) {
  const chosen = useSyncExternalStore(watchTheme, shownTheme, () => theme)
  const say = useTranslations('shell.person')
  const { remember, isPending } = useRemembering(say('themeFailed'))

  function choose(value: string) {
    const next = themeFrom(value)
    showTheme(next)
    remember(() => setTheme(next))
  }

  return { chosen, choose, isPending }
}

function showTheme(theme: ThemeChoice): void {
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
