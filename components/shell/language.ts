import { type Language, languageFrom } from '@/lib/i18n/languages'

/** Which language the screens speak: the first the browser prefers, or always one. */
export type LanguageChoice = 'browser' | Language

export type LanguageSetting = {
  /** From the cookie. */
  language: LanguageChoice
  /** Remembers it; its answer brings the page in that language. */
  setLanguage: (language: LanguageChoice) => Promise<void>
}

/** Reads the language cookie; anything unknown means "like the browser". */
export function languageChoiceFrom(text: string | undefined): LanguageChoice {
  return languageFrom(text) ?? 'browser'
}
