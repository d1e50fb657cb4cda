import 'server-only'
import { searchAsText } from '../../db/searches'
import { readAsText, type Statement } from '../../db/statement'
import type { Caller } from '../../identity/caller'
import { recogniseCaller } from '../../identity/recognise-caller'
import type { Actor } from '../../permissions/actor'
import type { ReadUser } from './read-user'
import { keptUser } from './speed/kept-users'
import { callerIn, columnsOfCaller, columnsOfUser, isCaller } from './user-columns'

/** A query for users: one statement for callers with a key, one for those with a session. */
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
  /** It walks through all users, so those it finds are not kept (speed/kept-users.ts). */
  isForManyUsers?: boolean
  cost?: Statement['cost']
}

/** A query that finds these users, and the caller's own row with them. */
export function usersQuery(parts: QueryParts): UsersQuery {
  const { name, with: more = '', from, total = 'NULL::integer', isForManyUsers = false, cost } = parts
  const statement = (kind: Caller['kind'], callerColumn: string, boundColumn: string) => ({
    name: name && `${name} by ${kind}`,
    cost,
    text: `WITH caller AS MATERIALIZED (SELECT * FROM app_user WHERE ${callerColumn} = $1)${more}
      SELECT ${columnsOfCaller(total, boundColumn)} FROM caller
      UNION ALL (SELECT ${columnsOfUser} FROM ${from})`,
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
 * Reads users and recognises the caller, in one round trip. What the actor may see of it the verb decides.
 * @throws AppError unauthenticated, inactive, outgrown; of searches limited and busy (decision 028)
 */
export async function readUsers(caller: Caller, query: UsersQuery, values: unknown[]): Promise<FoundUsers> {
  const isByKey = caller.kind === 'key'
  const who = isByKey ? caller.keyHash : caller.actor.userId
  const statement = query[caller.kind]
  const rows = await (isSearch(statement)
    ? searchAsText(isByKey ? caller : caller.actor, statement, [who, ...values])
    : readAsText(statement, [who, ...values]))
  const own = rows.find(isCaller)
  const { user } = own ? keptUser(own, true) : { user: null }
  const { total, bound } = own ? callerIn(own) : { total: 0, bound: null }
  const actor = await recogniseCaller(caller, user && { user, bound })
  return {
    actor,
    actorVersion: user?.version ?? 0,
    users: rows.filter((row) => !isCaller(row)).map((row) => keptUser(row, !query.isForManyUsers)),
    total,
  }
}

const isSearch = ({ cost }: Statement) => cost === 'search' || cost === 'stream'
