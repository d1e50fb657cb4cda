'use server'

import { cookies } from 'next/headers'
import { type LanguageChoice, languageChoiceFrom } from '@/components/shell/language'
import { type ThemeChoice, themeFrom } from '@/components/shell/theme'
import { isSecure } from '@/lib/auth/session-cookie'
import { languageCookie } from '@/lib/i18n/languages'

const yearInSeconds = 365 * 86_400

/** Remembers the theme in this browser, so that the server can draw the next page in it. */
export async function setThemeAction(theme: ThemeChoice): Promise<void> {
  const choice = themeFrom(theme)
  await keep('theme', choice === 'system' ? null : choice)
}

/** Remembers the language in this browser; the answer to this is the page in it. */
export async function setLanguageAction(language: LanguageChoice): Promise<void> {
  const choice = languageChoiceFrom(language)
  await keep(languageCookie, choice === 'browser' ? null : choice)
}

async function keep(name: string, value: string | null): Promise<void> {
  const jar = await cookies()
  if (value === null) jar.delete(name)
  else
    jar.set(name, value, {
      path: '/',
      sameSite: 'lax',
      httpOnly: true,
      secure: isSecure(),
      maxAge: yearInSeconds,
    })
}
