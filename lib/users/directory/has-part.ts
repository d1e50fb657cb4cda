import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import { containing, containingText } from '../../db/search-text'
import { SearchValue } from '../../db/search-value'
import { searchableText } from './searchable'
import { searchSample } from './speed/search-sample'

/** Shorter ones, such as numbers of six digits, stand in the ids of people whom nobody means. */
const partOfId = /^[0-9a-f]{8,24}$/i

/**
 * SQL: people with this part in their name or email address, in any case and without accents, or in their id, if it is
 * eight letters or more.
 */
export function hasPart(part: string): Prisma.Sql {
  const hasInText = textHasPart(part)
  if (!partOfId.test(part)) return hasInText
  return Prisma.sql`(${hasInText} OR id LIKE ${containing(part.toLowerCase())})`
}

/**
 * SQL: people with all these parts in their name or email address, as `hasPart` has it, for parts of one or two letters.
 * The text is made once for all of them, because no index finds them: everybody is looked at.
 */
export function hasShortParts(parts: string[]): Prisma.Sql {
  const patterns = parts.map((part) => Prisma.sql`searchable(${new SearchValue(containingSearchable(part))})`)
  return Prisma.sql`EXISTS (
    SELECT FROM (SELECT ${Prisma.raw(searchableText)} AS text OFFSET 0) AS own
    WHERE own.text LIKE ALL (ARRAY[${Prisma.join(patterns)}])
  )`
}

function textHasPart(part: string): Prisma.Sql {
  const text = Prisma.raw(searchableText)
  const indexed = indexPattern(part)
  const isFound = Prisma.sql`${text} LIKE searchable(${new SearchValue(indexed)})`
  const pattern = containingSearchable(part)
  if (indexed === pattern) return isFound
  // What is appended keeps the index out of it.
  return Prisma.sql`${isFound} AND (${text} || '') LIKE searchable(${new SearchValue(pattern)})`
}

/** The LIKE pattern to look this part up with: everybody who has the part is found by it, and often a few others. */
export function indexPattern(part: string): string {
  const pieces = searchSample()?.piecesOf(part)
  return pieces ? `%${pieces.join('%')}%` : containingSearchable(part)
}

/** Wide forms of the letters that LIKE reads are escaped as these: `searchable` makes the same of them. */
function containingSearchable(part: string): string {
  return containingText(
    part
      .replace(/[％﹪]/g, '%')
      .replaceAll('＿', '_')
      .replace(/[＼﹨∖]/g, '\\'),
  )
}
