import 'server-only'

/** What somebody typed to search by, as PostgreSQL can take it: bounded, without what no stored text holds. */
export function searchText(typed: string): string {
  return typed.replaceAll('\0', '').trim().slice(0, 254).toWellFormed()
}

/** A pattern for (I)LIKE that finds texts with this part; `%`, `_` and `\` are only letters. */
export function containing(part: string): string {
  return `%${part.replace(/[\\%_]/g, '\\$&')}%`
}
