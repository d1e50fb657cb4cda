import 'server-only'
import { SearchValue } from './search-value'

/** A pattern for (I)LIKE that finds texts with this part; `%`, `_` and `\` are only letters. For searches only. */
export function containing(part: string): SearchValue<string> {
  return new SearchValue(containingText(part))
}

/** The same as a text. */
export function containingText(part: string): string {
  return `%${part.replace(/[\\%_]/g, '\\$&')}%`
}
