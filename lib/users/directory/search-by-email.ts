import 'server-only'
import { containingText } from '../../db/search-text'
import { SearchValue } from '../../db/search-value'
import { env } from '../../env'
import type { Caller } from '../../identity/caller'
import { isAboveAll } from '../../permissions/above-organisations'
import { authorizeAct } from '../../permissions/authorize'
import type { UserWithKey } from '../../user-record/present-user'
import { pageOfEveryone } from './every-organisation'
import { batchSize, inBatches, mayList, ofCaller, type UserPage } from './list-users'
import { readUsers, type UsersQuery, usersQuery } from './read-users'
import { lookUp } from './speed/look-up'
import { readSmallPage } from './speed/small-page'
import { foldedWord } from './words/folded-text'
import { searchedText } from './words/searched-text'

// Shorter parts have no trigram: the index would be read as a whole.
const shortestIndexed = 3

/** SQL: `$2` is the pattern. */
const hasShortPart = () => `${mayList()} AND ${ofCaller} AND folded_address(email_address) LIKE $2`
/** The same by the index, which finds parts of names too. @param indexed names the pattern for it */
const hasLongPart = (indexed: string) => `${hasShortPart()} AND ${searchedText} LIKE ${indexed}`

/*
 * These have no name: whether it is quicker to look into the index or to walk along the users until enough are found
 * depends on how common the part is, so PostgreSQL plans for the very value.
 */
const pageOf = (condition: string) =>
  usersQuery({
    with: `, matching AS MATERIALIZED (SELECT * FROM app_user WHERE ${condition} ORDER BY id LIMIT $5)`,
    from: 'matching ORDER BY id LIMIT $3 OFFSET $4',
    total: '(SELECT count(*)::integer FROM matching)',
    cost: 'search',
  })
type ByLength = Record<'short' | 'long', UsersQuery>
let pages: ByLength | undefined

/** By how long the part is. Made when they are first asked for, because rights depend on settings. */
export function emailPages(): ByLength {
  pages ??= { short: pageOf(hasShortPart()), long: pageOf(hasLongPart('$6')) }
  return pages
}

const batchOf = (condition: string) =>
  usersQuery({
    from: `app_user WHERE ${condition} AND id > $3 AND id < $4 ORDER BY id LIMIT ${batchSize}`,
    isForManyUsers: true,
    cost: 'stream',
  })
let batches: ByLength | undefined

function emailBatches(): ByLength {
  batches ??= { short: batchOf(hasShortPart()), long: batchOf(hasLongPart('$5')) }
  return batches
}

/** So many matches are counted; of more, only that there is another page. */
const countedMatches = 1000

/**
 * A page of the users with this part in their email address, in any case; in order of creation.
 * @throws AppError unauthenticated, inactive, forbidden
 */
export async function listUsersByEmail(
  caller: Caller,
  { emailPart, page }: { emailPart: string; page: number },
): Promise<UserPage> {
  const pageSize = env().PAGE_SIZE
  const skipped = (page - 1) * pageSize
  const horizon = Math.max(countedMatches, skipped + pageSize) + 1
  const { kind, pattern, indexed, isSmall } = patternOf(emailPart)
  const [lookedUp = pattern] = indexed
  const small = isSmall ? await readSmallPage(caller, [pattern, lookedUp, pageSize, skipped]) : null
  const { actor, users, total } =
    small ??
    (await readUsers(caller, emailPages()[kind], [
      new SearchValue(pattern),
      pageSize,
      skipped,
      horizon,
      ...indexed,
    ]))
  authorizeAct(actor, 'users.list')
  if (isAboveAll(actor)) return pageOfEveryone(actor, { emailPart, page, pageSize })
  return {
    users: users.map((read) => read.shownTo(actor)),
    total,
    pageCount: Math.max(1, Math.ceil(total / pageSize)),
  }
}

/** All of them, as `streamUsers`. @throws AppError unauthenticated, inactive, forbidden, before the first batch */
export function streamUsersByEmail(caller: Caller, emailPart: string): AsyncGenerator<UserWithKey[]> {
  const { kind, pattern, indexed } = patternOf(emailPart)
  return inBatches(
    (lastId, endId) =>
      readUsers(caller, emailBatches()[kind], [new SearchValue(pattern), lastId, endId, ...indexed]),
    { emailPart },
  )
}

/**
 * The LIKE pattern of a part, which of the statements finds it, the pattern for its index if it has one, and whether a
 * small page will do.
 */
export function patternOf(emailPart: string) {
  const part = foldedWord(emailPart)
  const pattern = containingText(part)
  if ([...part].length < shortestIndexed) {
    return { kind: 'short' as const, pattern, indexed: [], isSmall: false }
  }
  const { pattern: indexed, isSmall } = lookUp(part)
  return { kind: 'long' as const, pattern, indexed: [indexed], isSmall }
}
