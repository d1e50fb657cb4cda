import type { Say } from '@/lib/i18n/texts'
import type { Reason } from './find-reason'

let say: Say<'failures.noAnswer'> | null = null

/** Keeps the words of the page's language for `wordsWithoutAnswer`, which no component calls. */
export function keepFailureWords(words: Say<'failures.noAnswer'>): void {
  say = words
}

/** What to say when an answer never came: the server cannot say it. */
export function wordsWithoutAnswer(reason: Reason): string {
  return say?.(reason) ?? ''
}
