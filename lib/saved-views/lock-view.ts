import 'server-only'
import type { SavedView } from '@/prisma/generated/client'
import type { Tx } from '../db/database'
import { isId } from '../db/new-id'
import { AppError } from '../errors/app-error'
import { sentence } from '../i18n/sentence'
import type { Actor } from '../permissions/actor'

/**
 * The view as the caller has seen it, locked until the transaction ends.
 * @throws AppError not_found, also for a view of another user or organisation; stale when it was changed since
 */
export async function lockSeenView(
  tx: Tx,
  actor: Actor,
  { id, version }: { id: string; version: number },
): Promise<SavedView> {
  if (isId(id)) await tx.$queryRaw`SELECT 1 FROM saved_view WHERE id = ${id} FOR UPDATE`
  const row = isId(id)
    ? await tx.savedView.findFirst({
        where: { id, orgId: actor.orgId, OR: [{ ownerId: null }, { ownerId: actor.userId }] },
      })
    : null
  if (!row) throw new AppError('not_found', sentence('viewGone'))
  if (row.version !== version) throw new AppError('stale', sentence('viewStale'))
  return row
}
