import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import { containing, containingText } from '../../../db/search-text'
import { SearchValue } from '../../../db/search-value'
import { lookUp } from '../speed/look-up'
import { searchedText } from './searched-text'

/*
 * What it means that a user is found: each word of the search is part of the name, the email address or the id. Words are
 * folded (search-words.ts), and so are the texts, by functions of the database.
 */

/** Shorter ones, such as numbers of six digits, are part of the ids of unrelated users. */
const partOfId = /^[0-9a-f]{8,24}$/
/** Shorter words have no trigram, so no index finds them. */
const shortestIndexed = 3

/** SQL: users with all these words. For searches only (lib/db/searches.ts). */
export function usersHaving(words: string[]): Prisma.Sql {
  const text = Prisma.raw(searchedText)
  const id = Prisma.sql`id`
  const indexed = words
    .filter((word) => [...word].length >= shortestIndexed)
    .map((word) => ({ word, pattern: lookUp(word).pattern }))
  const isWhole = (word: string) =>
    indexed.some((one) => one.word === word && one.pattern === containingText(word))
  const conditions = indexed.map(({ word, pattern }) => orInId(has(text, pattern), id, word))
  const rest = words.filter((word) => !isWhole(word))
  return all([...conditions, ...(rest.length > 0 ? [rowsHaving(rest, text, id)] : [])])
}

/**
 * SQL: rows with all these words, without an index. The text is made once for all of them.
 * @param text SQL of the folded text @param id SQL of the id
 */
export function rowsHaving(words: string[], text: Prisma.Sql, id: Prisma.Sql): Prisma.Sql {
  const own = Prisma.sql`own.text`
  const conditions = words.map((word) => orInId(has(own, containingText(word)), id, word))
  return Prisma.sql`EXISTS (SELECT FROM (SELECT ${text} AS text OFFSET 0) AS own WHERE ${all(conditions)})`
}

function has(text: Prisma.Sql, pattern: string): Prisma.Sql {
  return Prisma.sql`${text} LIKE ${new SearchValue(pattern)}`
}

function orInId(isInText: Prisma.Sql, id: Prisma.Sql, word: string): Prisma.Sql {
  return partOfId.test(word) ? Prisma.sql`(${isInText} OR ${id} LIKE ${containing(word)})` : isInText
}

function all(conditions: Prisma.Sql[]): Prisma.Sql {
  return conditions.length > 0 ? Prisma.join(conditions, ' AND ') : Prisma.sql`true`
}
