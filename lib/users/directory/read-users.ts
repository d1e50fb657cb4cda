import 'server-only'
import { LRUCache } from 'lru-cache'
import pg from 'pg'
import { recordOutgrown } from '../../audit/record-outgrown'
import { searchAsText } from '../../db/searches'
import { readAsText, type Statement, type TextRow } from '../../db/statement'
import { AppError } from '../../errors/app-error'
import { sentence } from '../../i18n/sentence'
import { actorOf } from '../../identity/actor-of'
import type { Caller } from '../../identity/caller'
import type { Actor } from '../../permissions/actor'
import { exceedsBound } from '../../permissions/rights-bound'
import { decryptAccessKey } from '../../secrets/access-key'
import {
  isShownKey,
  type ShownUser,
  showUser,
  showWithKey,
  type UserWithKey,
} from '../../user-record/present-user'

/** A user that was read for a caller. */
export type ReadUser = {
  user: ShownUser
  /** With the access key, where `isShownKey`. */
  shownTo(actor: Actor): UserWithKey
}

// In the order of `place`; the bound is the caller's, of the key or password they came with.
const columns = `id, org_id AS "orgId", first_name AS "firstName", last_name AS "lastName",
  email_address AS "emailAddress", is_active AS "isActive", is_admin AS "isAdmin", privileges, version,
  access_key_cipher AS "accessKeyCipher"`

const place = {
  id: 0,
  orgId: 1,
  firstName: 2,
  lastName: 3,
  emailAddress: 4,
  isActive: 5,
  isAdmin: 6,
  privileges: 7,
  version: 8,
  accessKeyCipher: 9,
  isCaller: 10,
  total: 11,
  bound: 12,
} as const

/** A query for users by a caller: one statement for callers with a key, one for those with a session. */
export type UsersQuery = Record<Caller['kind'], Statement> & { isForManyUsers: boolean }

type QueryParts = {
  /** Unique; without one the query is planned for its values each time. */
  name?: string
  /** More WITH queries, with a comma before each. */
  with?: string
  /** What follows `FROM`. `caller` is the row of the caller; `$1` is taken, `$2` … are the values of the query. */
  from: string
  /** How many there are in all, where that is told. */
  total?: string
  /** It reads all users: caching them would push out the frequently requested ones. */
  isForManyUsers?: boolean
  cost?: Statement['cost']
}

/** Of these users the query finds those it says; the caller's own row comes with them. */
export function usersQuery(parts: QueryParts): UsersQuery {
  const { name, with: more = '', from, total = 'NULL::integer', isForManyUsers = false, cost } = parts
  const statement = (kind: Caller['kind'], callerColumn: string, boundColumn: string) => ({
    name: name && `${name} by ${kind}`,
    cost,
    text: `WITH caller AS MATERIALIZED (SELECT * FROM app_user WHERE ${callerColumn} = $1)${more}
      SELECT ${columns}, true AS "isCaller", ${total} AS total, ${boundColumn} FROM caller
      UNION ALL (SELECT ${columns}, false, NULL, NULL FROM ${from})`,
  })
  return {
    key: statement('key', 'access_key_hash', 'access_key_rights'),
    session: statement('session', 'id', 'password_rights'),
    isForManyUsers,
  }
}

type FoundUsers = {
  /** The caller, as their row says at this moment. */
  actor: Actor
  actorVersion: number
  users: ReadUser[]
  total: number
}

/**
 * Recognises the caller and reads users, in one round trip. The verb decides what the actor may see of it.
 * @throws AppError unauthenticated; inactive for the key of an inactive user; outgrown (decision 024); of searches
 *   limited and busy (decision 028)
 */
export async function readUsers(caller: Caller, query: UsersQuery, values: unknown[]): Promise<FoundUsers> {
  const isByKey = caller.kind === 'key'
  const who = isByKey ? caller.keyHash : caller.actor.userId
  const statement = query[caller.kind]
  const all = await (isSearch(statement)
    ? searchAsText(isByKey ? caller : caller.actor, statement, [who, ...values])
    : readAsText(statement, [who, ...values]))
  const own = all.find(isCaller)
  if (!own) throw new AppError('unauthenticated')
  if (own[place.isActive] !== 't') throw new AppError(isByKey ? 'inactive' : 'unauthenticated')
  const { user } = readUser(own)
  const bound = own[place.bound]
  if (bound && exceedsBound(user.rights, JSON.parse(bound))) await refuseOutgrown(user, caller)
  const door = isByKey
    ? ({ kind: 'key', keyHash: Buffer.from(caller.keyHash).toString('hex') } as const)
    : ({ kind: 'session', sessionId: caller.actor.sessionId ?? '' } as const)
  return {
    actor: actorOf(user, door, isByKey ? caller.origin : caller.actor.origin),
    actorVersion: user.version,
    users: all
      .filter((row) => !isCaller(row))
      .map(query.isForManyUsers ? (row) => known.get(nameOf(row)) ?? new Read(row) : readUser),
    total: Number(own[place.total]),
  }
}

async function refuseOutgrown(user: ShownUser, caller: Caller): Promise<never> {
  if (caller.kind === 'session') throw new AppError('unauthenticated')
  await recordOutgrown('access_key', user, caller.origin)
  throw new AppError('outgrown', sentence('keyOutgrown'))
}

const isSearch = ({ cost }: Statement) => cost === 'search' || cost === 'stream'
const bytesIn: (text: string) => Buffer = pg.types.getTypeParser(pg.types.builtins.BYTEA)
const isCaller = (row: TextRow) => row[place.isCaller] === 't'

// What is shown of a user follows from id and version alone: the database raises the version with every change of it
// (trigger app_user_version_grows). The row is read each time, and only rows that were committed come in here, so
// nothing can be out of date; opening keys and writing JSON for the same people again is what is saved.
const known = new LRUCache<string, Read>({ max: 5_000 })

const nameOf = (row: TextRow) => `${row[place.id]} ${row[place.version]}`

function readUser(row: TextRow): ReadUser {
  const name = nameOf(row)
  const before = known.get(name)
  if (before) return before
  const read = new Read(row).kept()
  known.set(name, read)
  return read
}

class Read implements ReadUser {
  readonly user: ShownUser
  /** As PostgreSQL writes bytes. */
  #accessKeyCipher: string
  #isKept = false
  #withKey: UserWithKey | undefined
  #withoutKey: UserWithKey | undefined

  constructor(row: TextRow) {
    this.user = showUser({
      id: row[place.id] ?? '',
      orgId: row[place.orgId] ?? '',
      firstName: row[place.firstName] ?? '',
      lastName: row[place.lastName] ?? '',
      emailAddress: row[place.emailAddress] ?? '',
      isActive: row[place.isActive] === 't',
      isAdmin: row[place.isAdmin] === 't',
      privileges: JSON.parse(row[place.privileges] ?? ''),
      version: Number(row[place.version]),
    })
    this.#accessKeyCipher = row[place.accessKeyCipher] ?? ''
  }

  /** Prepared for being shown more than once: what is frozen may be remembered by what it is written as. */
  kept(): this {
    Object.freeze(this.user)
    this.#isKept = true
    return this
  }

  shownTo(actor: Actor): UserWithKey {
    if (isShownKey(actor, this.user)) {
      this.#withKey ??= this.#show(decryptAccessKey(bytesIn(this.#accessKeyCipher), this.user.id))
      return this.#withKey
    }
    this.#withoutKey ??= this.#show('')
    return this.#withoutKey
  }

  #show(accessKey: string): UserWithKey {
    const shown = showWithKey(this.user, accessKey)
    return this.#isKept ? Object.freeze(shown) : shown
  }
}
