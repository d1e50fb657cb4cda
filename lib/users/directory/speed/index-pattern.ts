import 'server-only'
import { containingText } from '../../../db/search-text'
import { searchSample } from './search-sample'

/**
 * The LIKE pattern to look up this folded part with: every user who has the part is found by it, and often a few others.
 */
export function indexPattern(part: string): string {
  const pieces = searchSample()?.piecesOf(part)
  return pieces ? `%${pieces.join('%')}%` : containingText(part)
}
