import { type Told, wordsOf } from './sentence'
import { textsIn } from './texts'

/** What is told in English: what the API says and what is logged. */
export function inEnglish(told: Told): string {
  return wordsOf(told, textsIn('en'))
}
