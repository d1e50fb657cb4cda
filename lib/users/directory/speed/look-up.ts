import 'server-only'
import { containingText } from '../../../db/search-text'
import { searchSample } from './search-sample'

/** How the index is asked for a part. */
export type LookUp = {
  /** A LIKE pattern: every user who has the part is found by it, and often a few others. */
  pattern: string
  /** Few users are expected to be found, and few entries of the index to be read, whatever the part is. */
  isSmall: boolean
}

const smallUsers = 500
/** A list of the index is read at about 27 ns an entry, so these take about 5 ms. */
const smallEntries = 200_000

/**
 * What to ask the index app_user_search_idx for to find a folded part: a few rare letters of it instead of all.
 *
 * Measured with a million users, for addresses like ada.andersen.965813@people.example (PostgreSQL 18): a part of one
 * takes 0.8 ms instead of 6.7, a whole address 0.8 ms instead of 123. A trigram index on the email alone, asked for the
 * whole part, is the slower figure: such parts have long lists in any trigram index, because many users share a name and
 * all of them a domain. Exact and prefix look-ups in a B-tree cannot answer, because the part may stand in the middle of
 * another address. `npm run bench -- growth` shows it.
 */
export function lookUp(part: string): LookUp {
  const sample = searchSample()
  if (!sample) return { pattern: containingText(part), isSmall: false }
  const rarest = sample.letters.rarestOf(part)
  if (!rarest) return { pattern: containingText(part), isSmall: sample.users <= smallUsers }
  return {
    pattern: `%${rarest.pieces.join('%')}%`,
    isSmall: rarest.share * sample.users <= smallUsers && rarest.listsShare * sample.users <= smallEntries,
  }
}
