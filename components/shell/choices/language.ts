import { z } from 'zod'
import { type Language, languageFrom, languages } from '@/lib/i18n/languages'
import type { ActionResult } from '../../forms/action-result'

/** Which language the screens speak: the first the browser prefers, or always one. */
export const languageChoiceField = z.enum(['browser', ...(Object.keys(languages) as Language[])])
export type LanguageChoice = z.output<typeof languageChoiceField>

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
