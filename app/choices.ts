'use server'

import { languageChoiceField } from '@/components/shell/choices/language'
import { themeField } from '@/components/shell/choices/theme'
import { languageCookie } from '@/lib/i18n/languages'
import { openAction } from '@/lib/web/form-action'
import { remember } from '@/lib/web/remember'

/** Remembers the theme in this browser, so that the server can render the next page in it. */
export const setThemeAction = openAction(themeField, async (_origin, theme) => {
  await remember('theme', theme === 'system' ? null : theme)
  return null
})

/** Remembers the language in this browser; the answer is the page in that language. */
export const setLanguageAction = openAction(languageChoiceField, async (_origin, language) => {
  await remember(languageCookie, language === 'browser' ? null : language)
  return null
})
