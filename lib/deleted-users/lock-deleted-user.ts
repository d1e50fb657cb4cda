import 'server-only'
import type { DeletedUser } from '@/prisma/generated/client'
import type { Tx } from '../db/database'
import { isId } from '../db/new-id'
import { AppError } from '../errors/app-error'
import { sentence } from '../i18n/sentence'
import type { Actor } from '../permissions/actor'
import { authorize, authorizeAct } from '../permissions/authorize'
import { showUser } from '../user-record/present-user'

/**
 * The row of a deleted user, locked until the transaction ends, for what the actor wants to do with it.
 * @throws AppError forbidden, or not_found when another user has restored or erased them
 */
export async function lockDeletedUser(
  tx: Tx,
  actor: Actor,
  { id, act }: { id: string; act: 'user.restore' | 'user.erase' },
): Promise<DeletedUser> {
  // Asked first, so that others do not learn which ids existed.
  authorizeAct(actor, 'users.list-deleted')
  const row = isId(id) ? await lock(tx, id, actor.orgId) : null
  if (!row) throw new AppError('not_found', sentence('notDeleted'))
  authorize(actor, act, await showUser(tx, row))
  return row
}

async function lock(tx: Tx, id: string, orgId: string): Promise<DeletedUser | null> {
  await tx.$queryRaw`SELECT 1 FROM deleted_user WHERE id = ${id} AND org_id = ${orgId} FOR UPDATE`
  return tx.deletedUser.findFirst({ where: { id, orgId } })
}
