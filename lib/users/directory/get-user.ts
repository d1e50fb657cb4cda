import 'server-only'
import { db } from '../../db/database'
import { isId } from '../../db/new-id'
import type { Caller } from '../../identity/caller'
import type { Actor } from '../../permissions/actor'
import { authorize } from '../../permissions/authorize'
import { presentUser, type UserWithKey } from '../../user-record/present-user'
import type { UserView } from '../../user-record/user-view'
import { oneOfEveryone } from './every-organisation'
import type { ReadUser } from './read-user'
import { readUsers, usersQuery } from './read-users'

/** One user. @throws AppError not_found */
export async function getUser(actor: Actor, userId: string): Promise<UserView> {
  const row = isId(userId) ? await db().user.findUnique({ where: { id: userId } }) : null
  const user = row && (await presentUser(db(), row))
  authorize(actor, 'user.see', user)
  return user
}

/** For `readUsers`: the user with this id, of whatever organisation. */
export const userById = usersQuery({ name: 'user by id', from: 'app_user WHERE id = $2', cost: 'short' })

/** For `readUsers`. */
const callerThemselves = usersQuery({
  name: 'caller',
  from: 'app_user WHERE id = (SELECT id FROM caller)',
  cost: 'short',
})

/**
 * One user, with the access key for callers with a key who may see it. @throws AppError unauthenticated, inactive, not_found
 */
export async function getUserWithKey(caller: Caller, userId: string): Promise<UserWithKey> {
  const { actor, users } = await readUsers(caller, userById, [isId(userId) ? userId : ''])
  const read = users[0]
  const user = read?.user ?? null
  authorize(actor, 'user.see', user)
  // The groups that were read are those of the caller's organisation.
  const elsewhere = user.orgId === actor.orgId ? null : await oneOfEveryone(actor, userId)
  // `authorize` refused a missing one already.
  return elsewhere ?? (read as ReadUser).shownTo(actor)
}

/** The caller, with the access key if they came with it. @throws AppError unauthenticated, inactive */
export async function getCallerWithKey(caller: Caller): Promise<UserWithKey> {
  const { actor, users } = await readUsers(caller, callerThemselves, [])
  // A caller who is recognised was read.
  return (users[0] as ReadUser).shownTo(actor)
}
