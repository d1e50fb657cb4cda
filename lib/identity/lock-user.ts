import 'server-only'
import type { User } from '@/prisma/generated/client'
import type { Tx } from '../db/database'
import { isId } from '../db/new-id'
import type { Actor } from '../permissions/actor'
import { authorize, hiddenFrom, may } from '../permissions/authorize'
import { presentUser } from '../user-record/present-user'
import type { UserView } from '../user-record/user-view'
import { afterLocking } from './in-transaction-of'

/**
 * The user's row, locked until the transaction ends, so that what is decided upon it still holds when it is written.
 * @returns null for a missing user and for a text that is no id
 */
export async function lockUser(tx: Tx, userId: string): Promise<User | null> {
  if (!isId(userId)) return null
  await tx.$queryRaw`SELECT 1 FROM app_user WHERE id = ${userId} FOR UPDATE`
  await afterLocking(tx, userId)
  return tx.user.findUnique({ where: { id: userId } })
}

/**
 * The same for a verb that still has to check the actor's permission. An actor who may see no other users locks no
 * other row: the wait would reveal what the 404 hides. @throws AppError not_found
 */
export async function lockVisibleUser(tx: Tx, actor: Actor, userId: string): Promise<UserView> {
  if (userId !== actor.userId && !may(actor, 'users.list')) throw hiddenFrom(actor, 'user.see', userId)
  const row = await lockUser(tx, userId)
  const user = row && (await presentUser(tx, row))
  authorize(actor, 'user.see', user)
  return user
}
