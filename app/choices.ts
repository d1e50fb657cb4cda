'use server'

import { z } from 'zod'
import { languageChoices } from '@/components/shell/choices/language'
import { themeChoices } from '@/components/shell/choices/theme'
import { languageCookie } from '@/lib/i18n/languages'
import { openAction } from '@/lib/web/form-action'
import { remember } from '@/lib/web/remember'

/** Remembers the theme in this browser, so that the server can render the next page in it. */
export const setThemeAction = openAction(z.enum(themeChoices), async (_origin, theme) => {
  await remember('theme', theme === 'system' ? null : theme)
  return null
})

/** Remembers the language in this browser; the answer is the page in that language. */
export const setLanguageAction = openAction(z.enum(languageChoices), async (_origin, language) => {
  await remember(languageCookie, language === 'browser' ? null : language)
  return null
})
