'use client'

import { useTransition } from 'react'
import { useTranslations } from '#i18n'
import { answerOf } from '../forms/action-result'
import { toast } from '../ui/toast'
import { type LanguageSetting, languageChoiceFrom } from './language'

/** The switch of the language: the page changes in place, and what was typed stays. */
export function useLanguage(setLanguage: LanguageSetting['setLanguage']) {
  const say = useTranslations('shell.language')
  const [isPending, startTransition] = useTransition()

  function choose(value: string) {
    startTransition(async () => {
      const result = await answerOf(async () => {
        await setLanguage(languageChoiceFrom(value))
        return { ok: true, data: null }
      })
      if (!result.ok) toast.failure(say('failed'), { description: result.error.message })
    })
  }

  return { choose, isPending }
}
