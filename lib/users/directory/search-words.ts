/** The words of a search. Safe for browser and server. */

/** Each word more makes a search slower; who knows five of them has found the person. */
export const mostSearchWords = 5

/** @returns the words that are searched for, and those after them */
export function searchWords(typed: string): { words: string[]; unused: string[] } {
  const all = typed.split(/\s+/).filter(Boolean)
  return { words: all.slice(0, mostSearchWords), unused: all.slice(mostSearchWords) }
}
