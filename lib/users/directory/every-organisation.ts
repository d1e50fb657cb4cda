import 'server-only'
import { db } from '../../db/database'
import { inUse } from '../../organisations/organisation'
import type { Actor } from '../../permissions/actor'
import { decryptAccessKey } from '../../secrets/access-key'
import { groupsOf } from '../../user-record/groups-of-users'
import { isShownKey, showWithGroups, showWithKey, type UserWithKey } from '../../user-record/present-user'
import type { UserPage } from './list-users'

/*
 * Users of all organisations, for the few who are above them (lib/permissions/above-organisations.ts). The queries of everyone
 * else know one organisation, and are quick because of it.
 */

/** Which users: those with this part in their email address, or all. */
type Which = { emailPart?: string | undefined }

const matching = ({ emailPart }: Which) => ({
  organisation: inUse,
  ...(emailPart && { emailAddress: { contains: emailPart.toLowerCase() } }),
})

/** A page, in order of creation. For verbs that have asked permission. */
export async function pageOfEveryone(
  actor: Actor,
  { page, pageSize, ...which }: Which & { page: number; pageSize: number },
): Promise<UserPage> {
  const where = matching(which)
  const [users, total] = await Promise.all([
    usersWhere(actor, { where, skip: (page - 1) * pageSize, take: pageSize }),
    db().user.count({ where }),
  ])
  return { users, total, pageCount: Math.max(1, Math.ceil(total / pageSize)) }
}

const batchSize = 500

/** All of them, a batch at a time. */
export async function* everyone(actor: Actor, which: Which): AsyncGenerator<UserWithKey[]> {
  let lastId = ''
  while (true) {
    const where = { ...matching(which), id: { gt: lastId } }
    const users = await usersWhere(actor, { where, skip: 0, take: batchSize })
    if (users.length > 0) yield users
    const last = users.at(-1)
    if (!last || users.length < batchSize) return
    lastId = last.id
  }
}

/** One, of whatever organisation. */
export async function oneOfEveryone(actor: Actor, id: string): Promise<UserWithKey | null> {
  const [user] = await usersWhere(actor, { where: { id, organisation: inUse }, skip: 0, take: 1 })
  return user ?? null
}

type Slice = { where: object; skip: number; take: number }

async function usersWhere(actor: Actor, { where, skip, take }: Slice): Promise<UserWithKey[]> {
  const rows = await db().user.findMany({ where, orderBy: { id: 'asc' }, skip, take })
  const groups = await groupsOf(db(), rows)
  return rows.map((row) => {
    const user = showWithGroups(row, groups)
    const key = isShownKey(actor, user) ? decryptAccessKey(row.accessKeyCipher, row.id) : ''
    return showWithKey(user, key, null)
  })
}
