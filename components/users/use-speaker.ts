import { useLocale, useTranslations } from '#i18n'
import type { Language } from '@/lib/i18n/languages'
import type { Say } from '@/lib/i18n/texts'

/** Whoever says a sentence with a list in it: the texts alone cannot put words in a series. */
export type Speaker = { say: Say; language: Language }

export function useSpeaker(): Speaker {
  return { say: useTranslations(), language: useLocale() }
}
