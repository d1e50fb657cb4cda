/** The languages the screens speak. A further one is an entry here and a file in `messages/`. */
export const languages = {
  en: { name: 'English', formats: 'en-GB' },
  de: { name: 'Deutsch', formats: 'de-DE' },
} as const satisfies Record<
  string,
  { name: string /** BCP 47: how dates and numbers look */; formats: string }
>

export type Language = keyof typeof languages

export const allLanguages = Object.keys(languages) as Language[]

export const languageCookie = 'language'

/** Reads the language cookie; null: nothing was chosen, or an unsupported language. */
export function languageFrom(text: string | undefined): Language | null {
  return text !== undefined && Object.hasOwn(languages, text) ? (text as Language) : null
}
