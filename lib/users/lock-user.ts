import 'server-only'
import type { User } from '@/prisma/generated/client'
import type { Tx } from '../db/database'
import { isId } from '../db/new-id'

/**
 * The user's row, locked until the transaction ends, so that what is decided upon it still holds when it is written.
 * @returns null for a missing user and for a text that is no id
 */
export async function lockUser(tx: Tx, userId: string): Promise<User | null> {
  if (!isId(userId)) return null
  await tx.$queryRaw`SELECT 1 FROM app_user WHERE id = ${userId} FOR UPDATE`
  return tx.user.findUnique({ where: { id: userId } })
}
