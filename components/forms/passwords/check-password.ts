import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'
import type { Messages } from 'use-intl/core'
import type { Say } from '@/lib/i18n/texts'
import { isJustNumbers, passwordCore } from '@/lib/passwords/password-core'

/*
 * Loaded with import() only: with its word lists this is larger than the rest of a page.
 */

type Reason = keyof Messages['forms']['advice']['reasons']

export type Advice = {
  /** From 0, guessed at once, to 4. */
  score: number
  text: string
}

// The library's own limit is for servers; nothing longer than 72 bytes can be a password here.
const checker = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, maxLength: 100 })

/** How easily a password would be guessed, and what would help. */
export function checkPassword(
  say: Say<'forms.advice'>,
  { password, minLength, ownWords }: { password: string; minLength: number; ownWords: string[] },
): Advice {
  const missing = minLength - [...password].length
  if (missing > 0) return { score: 0, text: say('tooShort', { missing }) }
  const own = partsOf(ownWords)
  // What the server refuses however long it is (lib/passwords/refuse-weak-password).
  if (isJustNumbers(password)) return { score: 0, text: say('justNumbers') }
  if (own.includes(passwordCore(password))) {
    return { score: 0, text: `${say('scores.0')} ${say('reasons.own')}` }
  }
  const { score, feedback } = checker.check(password, own)
  const reason = reasons[feedback.warning ?? '']
  const help = score < 3 ? [reason ? say(`reasons.${reason}`) : '', say('more')] : []
  return { score, text: [say(`scores.${score}`), ...help].filter(Boolean).join(' ') }
}

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

/** Our names for the library's warnings; those it may add later are left out. */
const reasons: Record<string, Reason> = {
  straightRow: 'straightRow',
  keyPattern: 'keyPattern',
  simpleRepeat: 'simpleRepeat',
  extendedRepeat: 'extendedRepeat',
  sequences: 'sequences',
  recentYears: 'recentYears',
  dates: 'dates',
  topTen: 'mostCommon',
  topHundred: 'mostCommon',
  common: 'common',
  similarToCommon: 'similarToCommon',
  wordByItself: 'word',
  namesByThemselves: 'names',
  commonNames: 'names',
  userInputs: 'own',
}
