import { useLocale, useTranslations } from '#i18n'
import type { Language } from '@/lib/i18n/languages'
import type { Say } from '@/lib/i18n/texts'

/** Says sentences that contain a list: the texts alone cannot join words into a series. */
export type Speaker = { say: Say; language: Language }

export function useSpeaker(): Speaker {
  return { say: useTranslations(), language: useLocale() }
}
