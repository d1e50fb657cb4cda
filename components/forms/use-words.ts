import { useTranslations } from '#i18n'
import { wordsOf } from '@/lib/i18n/sentence'

/** What shapes and verbs say, in the reader's language. */
export function useWords(): (text: string) => string {
  const say = useTranslations()
  return (text) => wordsOf(text, say)
}
