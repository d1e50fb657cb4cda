import 'server-only'
import { withoutInvisible } from '../text/without-invisible'
import { SearchValue } from './search-value'

/**
 * A typed search term in a form that PostgreSQL can take: bounded, normalised as names are stored, without characters
 * that no stored text holds.
 */
export function searchText(typed: string): string {
  return withoutInvisible(typed.replaceAll('\0', '')).trim().slice(0, 254).toWellFormed()
}

/** A pattern for (I)LIKE that finds texts with this part; `%`, `_` and `\` are only letters. For searches only. */
export function containing(part: string): SearchValue<string> {
  return new SearchValue(containingText(part))
}

/** The same as a text. */
export function containingText(part: string): string {
  return `%${part.replace(/[\\%_]/g, '\\$&')}%`
}
