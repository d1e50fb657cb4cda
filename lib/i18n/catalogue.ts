import type { Language } from './languages'
import type english from './messages/en'

/** The texts of a language: all of the English catalogue. */
export type Catalogue = Said<typeof english>

type Said<Texts> = { readonly [Key in keyof Texts]: Texts[Key] extends string ? string : Said<Texts[Key]> }

// The keys and the arguments of every text that is asked for are checked against the English catalogue.
declare module 'use-intl/core' {
  interface AppConfig {
    Locale: Language
    Messages: typeof english
  }
}
