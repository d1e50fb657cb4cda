import { wordsOf } from './sentence'
import { type Say, textsIn } from './texts'

/** A sentence in English: what the API says and what is logged. Text that is no such sentence stays as it is. */
export function inEnglish(text: string): string {
  return text === '' ? '' : wordsOf(text, english())
}

let englishTexts: Say | undefined

function english(): Say {
  englishTexts ??= textsIn('en')
  return englishTexts
}
