import { allLanguages, languageFrom } from '@/lib/i18n/languages'
import type { ActionResult } from '../../forms/action-result'

/** Which language the screens speak: the first the browser prefers, or always one. */
export const languageChoices = ['browser', ...allLanguages] as const
export type LanguageChoice = (typeof languageChoices)[number]

export type LanguageSetting = {
  /** From the cookie. */
  language: LanguageChoice
  /** Remembers it; its answer brings the page in that language. */
  setLanguage: (language: LanguageChoice) => Promise<ActionResult<null>>
}

/** Reads the language cookie; anything unknown means "like the browser". */
export function languageChoiceFrom(text: string | undefined): LanguageChoice {
  return languageFrom(text) ?? 'browser'
}
