import { ZxcvbnFactory, type ZxcvbnResult } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'
import { isJustNumbers, passwordCore } from '@/lib/passwords/password-core'

/*
 * Loaded with import() only: with its word lists this is larger than the rest of a page.
 */

export type Advice = {
  /** From 0, guessed at once, to 4. */
  score: number
  text: string
}

// The library's own limit is for servers; nothing longer than 72 bytes can be a password here.
const checker = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, maxLength: 100 })

/** How easily a password would be guessed, and what would help. */
export function checkPassword(password: string, minLength: number, ownWords: string[]): Advice {
  const missing = minLength - [...password].length
  if (missing > 0) {
    return { score: 0, text: `Too short: ${missing} more character${missing === 1 ? '' : 's'} needed.` }
  }
  const own = partsOf(ownWords)
  // What the server refuses however long it is (lib/passwords/refuse-weak-password).
  if (isJustNumbers(password)) return { score: 0, text: 'Just numbers are not taken. Add words.' }
  if (own.includes(passwordCore(password))) return { score: 0, text: `${verdicts[0]} ${reasons.userInputs}` }
  const { score, feedback } = checker.check(password, own)
  return { score, text: [verdicts[score], score < 3 ? reasonFor(feedback) : ''].filter(Boolean).join(' ') }
}

const verdicts = [
  'Very easy to guess.',
  'Easy to guess.',
  'Could be guessed.',
  'Not easy to guess.',
  'Hard to guess.',
] as const

/** Names and addresses, whole, joined and in their parts: "ada.lovelace@example.com" is also ada and lovelace. */
function partsOf(words: string[]): string[] {
  const [first = '', last = ''] = words
  const parts = [...words, first + last, last + first].flatMap((word) => [
    word.toLowerCase(),
    passwordCore(word),
    ...word.toLowerCase().split(/[^\p{L}\p{N}]+/u),
  ])
  return [...new Set([...parts, 'gatehouse'])].filter((part) => part.length > 1)
}

function reasonFor({ warning }: ZxcvbnResult['feedback']): string {
  const reason = warning ? reasons[warning] : undefined
  return `${reason ? `${reason} ` : ''}Add another word or two that do not belong together.`
}

/** The library's warnings in our words; those it may add later are left out. */
const reasons: Record<string, string> = {
  straightRow: 'Keys in a row are tried early.',
  keyPattern: 'Patterns on the keyboard are tried early.',
  simpleRepeat: 'Repeated letters add little.',
  extendedRepeat: 'Repeated parts add little.',
  sequences: 'Sequences like abc or 321 are tried early.',
  recentYears: 'Years are tried early.',
  dates: 'Dates are tried early.',
  topTen: 'This is one of the most common passwords.',
  topHundred: 'This is one of the most common passwords.',
  common: 'This is on the list of common passwords.',
  similarToCommon: 'This is much like a common password.',
  wordByItself: 'A single word is tried early.',
  namesByThemselves: 'Names are tried early.',
  commonNames: 'Names are tried early.',
  userInputs: 'Your own name, email or organisation is tried first.',
}
