import 'server-only'
import Negotiator from 'negotiator'
import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { allLanguages, type Language, languageCookie, languageFrom } from './languages'
import { type Namespace, type Say, textsIn } from './texts'

/** The language of the page that is asked for: the one chosen in this browser, or the first it prefers, or English. */
export const getLocale = cache(async (): Promise<Language> => {
  const chosen = languageFrom((await cookies()).get(languageCookie)?.value)
  return chosen ?? preferredLanguage((await headers()).get('accept-language'))
})

/** The texts of a namespace in the language of the request: for pages, their titles and server actions. */
export const getTranslations = cache(
  async <Of extends Namespace = never>(namespace?: Of): Promise<Say<Of>> =>
    textsIn(await getLocale(), namespace),
)

// Browsers send a few dozen characters; otherwise thousands of languages would be sorted at every request.
const longestHeader = 500

/** @param accepted an Accept-Language header (RFC 9110 §12.5.4) */
function preferredLanguage(accepted: string | null): Language {
  const negotiator = new Negotiator({ headers: { 'accept-language': accepted?.slice(0, longestHeader) } })
  const [first] = negotiator.languages(allLanguages)
  return languageFrom(first) ?? 'en'
}
