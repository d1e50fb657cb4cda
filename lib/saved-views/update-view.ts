import 'server-only'
import { type AuditChanges, recordEvent } from '../audit/record-event'
import { inTransactionOf } from '../identity/in-transaction-of'
import type { Actor } from '../permissions/actor'
import { authorizeView } from './authorize-view'
import { lockSeenView } from './lock-view'
import { presentView } from './present-view'
import { refuseTooMany, refusingTakenName } from './save-view'
import type { SavedViewShown } from './saved-view'
import type { UpdateViewInput } from './saved-view.schema'

/**
 * Renames or replaces a view, shares it with everyone, or takes it for oneself. A change that changes nothing leaves no
 * event. @throws AppError forbidden, not_found, stale, conflict
 */
export async function updateView(actor: Actor, input: UpdateViewInput): Promise<SavedViewShown> {
  return refusingTakenName(() =>
    inTransactionOf(actor, async (tx, actor) => {
      const before = await lockSeenView(tx, actor, input)
      const wasShared = before.ownerId === null
      const { name = before.name, query = before.query, is_shared: isShared = wasShared } = input
      authorizeView(actor, { isShared: wasShared || isShared })

      const changes: AuditChanges = {
        ...(name !== before.name && { view: [before.name, name] }),
        ...(query !== before.query && { viewQuery: [before.query, query] }),
        ...(isShared !== wasShared && { isShared: [wasShared, isShared] }),
      }
      if (Object.keys(changes).length === 0) return presentView(actor, before)
      const ownerId = isShared ? null : wasShared ? actor.userId : before.ownerId
      if (isShared !== wasShared) await refuseTooMany(tx, actor.orgId, ownerId)
      const row = await tx.savedView.update({
        where: { id: before.id },
        data: { name, query, ownerId, version: { increment: 1 } },
      })
      await recordEvent(tx, {
        actor,
        action: 'view.updated',
        changes: { view: [before.name, name], ...changes },
      })
      return presentView(actor, row)
    }),
  )
}
