import 'server-only'
import { use } from 'react'
import type { Language } from './languages'
import { getLocale, getTranslations } from './request-texts'
import type { Namespace, Say } from './texts'

/** In a Server Component: the same as in the browser, in the language of the request. */
export function useTranslations<Of extends Namespace = never>(namespace?: Of): Say<Of> {
  return use(getTranslations(namespace))
}

export function useLocale(): Language {
  return use(getLocale())
}
