import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import { containing } from '../db/search-text'
import { searchSample } from './search-sample'
import { searchableText } from './searchable'

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

function textHasPart(part: string): Prisma.Sql {
  const text = Prisma.raw(searchableText)
  const indexed = indexPattern(part)
  const isFound = Prisma.sql`${text} LIKE searchable(${indexed})`
  const pattern = containingSearchable(part)
  if (indexed === pattern) return isFound
  // What is appended keeps the index out of it.
  return Prisma.sql`${isFound} AND (${text} || '') LIKE searchable(${pattern})`
}

/** The LIKE pattern to look this part up with: everybody who has the part is found by it, and often a few others. */
export function indexPattern(part: string): string {
  const pieces = searchSample()?.piecesOf(part)
  return pieces ? `%${pieces.join('%')}%` : containingSearchable(part)
}

/** Wide forms of the letters that LIKE reads are escaped as these: `searchable` makes the same of them. */
function containingSearchable(part: string): string {
  return containing(
    part
      .replace(/[％﹪]/g, '%')
      .replaceAll('＿', '_')
      .replace(/[＼﹨∖]/g, '\\'),
  )
}
