'use client'

import { useTranslations } from '#i18n'
import { type LanguageSetting, languageChoiceFrom } from './language'
import { useRemembering } from './use-remembering'

/** The switch of the language: the page changes in place, and what was typed stays. */
export function useLanguage(setLanguage: LanguageSetting['setLanguage']) {
  const say = useTranslations('shell.language')
  const { remember, isPending } = useRemembering(say('failed'))

  function choose(value: string) {
    remember(() => setLanguage(languageChoiceFrom(value)))
  }

  return { choose, isPending }
}
