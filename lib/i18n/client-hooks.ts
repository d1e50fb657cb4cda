import { useTranslations as useTexts } from 'use-intl/react'
import type { Namespace, Say } from './texts'

export { useLocale } from 'use-intl/react'

/** The texts of a namespace in the language of the page. */
export const useTranslations: <Of extends Namespace = never>(namespace?: Of) => Say<Of> = useTexts
