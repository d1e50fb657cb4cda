import 'server-only'
import type { User } from '@/prisma/generated/client'
import type { Actor } from '../auth/actor'
import { db } from '../db/database'
import { isId } from '../db/new-id'
import { authorize } from '../permissions/authorize'
import { presentUser, presentUserTo, type UserWithKey } from './present-user'
import type { UserView } from './user-view'

/** One user. @throws AppError not_found */
export async function getUser(actor: Actor, userId: string): Promise<UserView> {
  return presentUser(await findVisible(actor, userId))
}

/** One user with the access key, where the actor may see it. @throws AppError not_found */
export async function getUserWithKey(actor: Actor, userId: string): Promise<UserWithKey> {
  return presentUserTo(actor, await findVisible(actor, userId))
}

async function findVisible(actor: Actor, userId: string): Promise<User> {
  const row = isId(userId) ? await db().user.findUnique({ where: { id: userId } }) : null
  authorize(actor, 'user.see', row && presentUser(row))
  // `authorize` refused a missing row already.
  return row as User
}
