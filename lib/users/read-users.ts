import 'server-only'
import { LRUCache } from 'lru-cache'
import type { User } from '@/prisma/generated/client'
import { decryptAccessKey } from '../access-keys/access-key'
import type { Actor } from '../auth/actor'
import { actorOf } from '../auth/actor-of'
import type { Caller } from '../auth/caller'
import { runStatement, type Statement } from '../db/statement'
import { AppError } from '../errors/app-error'
import {
  maySeeKey,
  type ShownRow,
  type ShownUser,
  showUser,
  showWithKey,
  type UserWithKey,
} from './present-user'

type ReadRow = ShownRow & Pick<User, 'accessKeyCipher'>

/** A user that was read for a caller. */
export type ReadUser = {
  user: ShownUser
  /** With the access key, where this actor may see it. */
  shownTo(actor: Actor): UserWithKey
}

const columns = `id, org_id AS "orgId", first_name AS "firstName", last_name AS "lastName",
  email_address AS "emailAddress", is_active AS "isActive", is_admin AS "isAdmin", privileges, version,
  access_key_cipher AS "accessKeyCipher"`

/** A query for users by whoever calls: one statement for callers with a key, one for those with a session. */
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
  /** It walks through everybody: keeping whom it finds would push out those who are asked for again and again. */
  isForManyUsers?: boolean
}

/** Of these users the query finds those it says; the caller's own row comes with them. */
export function usersQuery(parts: QueryParts): UsersQuery {
  const { name, with: more = '', from, total = 'NULL::integer', isForManyUsers = false } = parts
  const statement = (kind: Caller['kind'], callerColumn: string) => ({
    name: name && `${name} by ${kind}`,
    text: `WITH caller AS MATERIALIZED (SELECT * FROM app_user WHERE ${callerColumn} = $1)${more}
      SELECT ${columns}, true AS "isCaller", ${total} AS total FROM caller
      UNION ALL (SELECT ${columns}, false, NULL FROM ${from})`,
  })
  return { key: statement('key', 'access_key_hash'), session: statement('session', 'id'), isForManyUsers }
}

type FoundUsers = {
  /** The caller, as their row says at this moment. */
  actor: Actor
  actorVersion: number
  users: ReadUser[]
  total: number
}

/**
 * Recognises the caller and reads users, in one round trip. What the actor may see of it the verb decides.
 * @throws AppError unauthenticated; inactive for the key of somebody who is not active
 */
export async function readUsers(caller: Caller, query: UsersQuery, values: unknown[]): Promise<FoundUsers> {
  const isByKey = caller.kind === 'key'
  const who = isByKey ? caller.keyHash : caller.actor.userId
  const all = await runStatement<ReadRow & { isCaller: boolean; total: number | null }>(query[caller.kind], [
    who,
    ...values,
  ])
  const own = all.find((row) => row.isCaller)
  if (!own) throw new AppError('unauthenticated')
  if (!own.isActive) throw new AppError(isByKey ? 'inactive' : 'unauthenticated')
  const door = isByKey
    ? ({ kind: 'key', keyHash: Buffer.from(caller.keyHash).toString('hex') } as const)
    : ({ kind: 'session', sessionId: caller.actor.sessionId ?? '' } as const)
  return {
    actor: actorOf(readUser(own).user, door, isByKey ? caller.origin : caller.actor.origin),
    actorVersion: own.version,
    users: all
      .filter((row) => !row.isCaller)
      .map(query.isForManyUsers ? (row) => known.get(nameOf(row)) ?? new Read(row) : readUser),
    total: own.total ?? 0,
  }
}

// What is shown of a user follows from id and version alone: the database raises the version with every change of it
// (trigger app_user_version_grows). The row is read each time, and only rows that were committed come in here, so
// nothing can be out of date; opening keys and writing JSON for the same people again is what is saved.
const known = new LRUCache<string, Read>({ max: 5_000 })

const nameOf = ({ id, version }: ReadRow) => `${id} ${version}`

function readUser(row: ReadRow): ReadUser {
  const name = nameOf(row)
  const before = known.get(name)
  if (before) return before
  const read = new Read(row).kept()
  known.set(name, read)
  return read
}

class Read implements ReadUser {
  readonly user: ShownUser
  #accessKeyCipher: Uint8Array
  #isKept = false
  #withKey: UserWithKey | undefined
  #withoutKey: UserWithKey | undefined

  constructor(row: ReadRow) {
    this.user = showUser(row)
    this.#accessKeyCipher = row.accessKeyCipher
  }

  /** Prepared for being shown more than once: what is frozen may be remembered by what it is written as. */
  kept(): this {
    Object.freeze(this.user)
    // A copy: the bytes as they came hold on to all others of their packet.
    this.#accessKeyCipher = Uint8Array.from(this.#accessKeyCipher)
    this.#isKept = true
    return this
  }

  shownTo(actor: Actor): UserWithKey {
    if (maySeeKey(actor, this.user)) {
      this.#withKey ??= this.#show(decryptAccessKey(this.#accessKeyCipher, this.user.id))
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
