import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import { containing } from '../db/search-text'

/** SQL: what is searched, as the index app_user_search_idx has it. */
export const searchableText = `searchable(first_name || ' ' || last_name || ' ' || email_address || ' ' || id)`

const fewestLetters = 3

/**
 * What the index is asked for: of an address, nothing of its domain but the first letters. The index has a list of users
 * for every three letters; those of a domain that many share are the longest, and would be read from end to end.
 */
export function indexedPart(part: string): string {
  const domainAt = part.lastIndexOf('@') + 1
  if (domainAt <= fewestLetters) return part
  // By whole characters: half of one is in no text.
  return part.slice(0, domainAt) + [...part.slice(domainAt)].slice(0, fewestLetters).join('')
}

/** SQL: people with this part in their name, email address or id, in any case and without accents. */
export function hasPart(part: string): Prisma.Sql {
  const text = Prisma.raw(searchableText)
  const indexed = indexedPart(part)
  const isFound = Prisma.sql`${text} LIKE searchable(${containing(indexed)})`
  if (indexed === part) return isFound
  // What is appended keeps the index out of it.
  return Prisma.sql`${isFound} AND (${text} || '') LIKE searchable(${containing(part)})`
}
