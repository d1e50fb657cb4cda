import { withoutInvisible } from '../../../text/without-invisible'
import { foldedWord } from './folded-text'

/** The words of a search. Safe for browser and server. */

/** Each further word makes a search slower, and five are enough to find one user. */
export const mostSearchWords = 5

// As "Last, First" has it, in the forms of several scripts.
const betweenWords = /[\s,，、،]+/u
const longestQuery = 254

/**
 * What a user typed as words to look for, folded and each one once.
 * @returns the words that are searched for, and as they were typed those after them
 */
export function searchWords(typed: string): { words: string[]; unused: string[] } {
  const all = typedWords(typed)
  return { words: folded(all.slice(0, mostSearchWords)), unused: all.slice(mostSearchWords) }
}

/** All of them, for lists that do not say which they left out. */
export function allSearchWords(typed: string): string[] {
  return folded(typedWords(typed))
}

function typedWords(typed: string): string[] {
  // Without what no stored text holds.
  const text = withoutInvisible(typed.replaceAll('\0', '')).trim().slice(0, longestQuery).toWellFormed()
  const words = text.split(betweenWords).filter(Boolean)
  // A text of nothing but commas is searched for too: without words all users would be found.
  return words.length > 0 || text === '' ? words : [text]
}

function folded(words: string[]): string[] {
  return [...new Set(words.map(foldedWord))]
}
