import { wordsOf } from './sentence'
import { textsIn } from './texts'

/** A sentence in English: what the API says and what is logged. Text that is no such sentence stays as it is. */
export function inEnglish(text: string): string {
  return text === '' ? '' : wordsOf(text, textsIn('en'))
}
