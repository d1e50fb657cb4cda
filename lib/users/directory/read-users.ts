import 'server-only'
import { searchAsText } from '../../db/searches'
import { readAsText, type Statement, type TextRow } from '../../db/statement'
import type { Caller } from '../../identity/caller'
import { recogniseCaller } from '../../identity/recognise-caller'
import type { Actor } from '../../permissions/actor'
import { type KnownGroups, noGroups } from '../../user-record/groups-of-users'
import type { ReadUser } from './read-user'
import { keptPage, keptUser } from './speed/kept-users'
import { groupsAt } from './speed/known-groups'
import {
  callerIn,
  columnsOfCaller,
  columnsOfUser,
  groupsAskedBy,
  isCaller,
  versionsIn,
  versionsOf,
} from './user-columns'

/** One statement for callers with a key, one for those with a session. */
type ByCaller = Record<Caller['kind'], Statement>

/** A query for users. `versions`: the same, but it reads of them only which version they have. */
export type UsersQuery = ByCaller & { isForManyUsers: boolean; versions?: ByCaller }

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
  /** Many ask for the very same users, so it first looks whether all are kept. */
  isRepeated?: boolean
  cost?: Statement['cost']
}

/** As `inUse`. */
const isInUse = 'EXISTS (SELECT 1 FROM organisation WHERE organisation.id = org_id AND deleted_at IS NULL)'

/** A query that finds these users, and the caller's own row with them. */
export function usersQuery(parts: QueryParts): UsersQuery {
  const { name, with: more = '', from, total = 'NULL::integer', isForManyUsers = false, cost } = parts
  const statements = (kind: string, sql: (ofCaller: string) => string): ByCaller => {
    const statement = (caller: Caller['kind'], callerColumn: string, boundColumn: string) => ({
      name: name && `${name} by ${caller}${kind}`,
      cost,
      text: `WITH caller AS MATERIALIZED (SELECT * FROM app_user WHERE ${callerColumn} = $1 AND ${isInUse})${more}
      SELECT ${sql(columnsOfCaller(total, boundColumn))}`,
    })
    return {
      key: statement('key', 'access_key_hash', 'access_key_rights'),
      session: statement('session', 'id', 'password_rights'),
    }
  }
  return {
    ...statements('', (own) => `${own} FROM caller UNION ALL (SELECT ${columnsOfUser} FROM ${from})`),
    isForManyUsers,
    versions: parts.isRepeated
      ? statements(', versions', (own) => `${own}, ${versionsOf(from)} FROM caller`)
      : undefined,
  }
}

type FoundUsers = {
  /** The caller, as their row says at this moment. */
  actor: Actor
  actorVersion: number
  /** Of the groups of their organisation; null if there never were any. */
  generation: string | null
  users: ReadUser[]
  total: number
}

/**
 * Reads users and recognises the caller, in one round trip. What the actor may see of it the verb decides.
 * @throws AppError unauthenticated, inactive, outgrown; of searches limited and busy (decision 028)
 */
export async function readUsers(caller: Caller, query: UsersQuery, values: unknown[]): Promise<FoundUsers> {
  if (query.versions) {
    const [own] = await rowsOf(caller, query.versions, values)
    const groups = await groupsFor(own)
    const users = own ? keptPage(versionsIn(own), groups) : []
    if (users) return foundBy(caller, own, { users, groups })
  }
  const rows = await rowsOf(caller, query, values)
  const own = rows.find(isCaller)
  const groups = await groupsFor(own)
  const users = rows
    .filter((row) => !isCaller(row))
    .map((row) => keptUser(row, groups, !query.isForManyUsers))
  return foundBy(caller, own, { users, groups })
}

/** The groups of the caller's organisation. Without any nothing is waited for. */
function groupsFor(own: TextRow | undefined): KnownGroups | Promise<KnownGroups> {
  const asked = own ? groupsAskedBy(own) : null
  return asked ? groupsAt(asked) : noGroups
}

function rowsOf(caller: Caller, query: ByCaller, values: unknown[]): Promise<TextRow[]> {
  const isByKey = caller.kind === 'key'
  const who = isByKey ? caller.keyHash : caller.actor.userId
  const statement = query[caller.kind]
  return isSearch(statement)
    ? searchAsText(isByKey ? caller : caller.actor, statement, [who, ...values])
    : readAsText(statement, [who, ...values])
}

/** @param own the caller's row, if there is one */
async function foundBy(
  caller: Caller,
  own: TextRow | undefined,
  { users, groups }: { users: ReadUser[]; groups: KnownGroups },
): Promise<FoundUsers> {
  const user = own ? keptUser(own, groups, true).user : null
  const { total, bound } = own ? callerIn(own) : { total: 0, bound: null }
  const actor = await recogniseCaller(caller, user && { user, bound })
  const generation = own ? (groupsAskedBy(own)?.generation ?? null) : null
  return { actor, actorVersion: user?.version ?? 0, generation, users, total }
}

const isSearch = ({ cost }: Statement) => cost === 'search' || cost === 'stream'
