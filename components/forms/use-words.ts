import { useTranslations } from '#i18n'
import { type Told, wordsOf } from '@/lib/i18n/sentence'

/** What shapes and verbs tell, in the reader's language. */
export function useWords(): (told: Told) => string {
  const say = useTranslations()
  return (told) => wordsOf(told, say)
}
