import 'server-only'
import { recordEvent } from '../audit/record-event'
import { inTransactionOf } from '../identity/in-transaction-of'
import type { Actor } from '../permissions/actor'
import { authorizeView } from './authorize-view'
import { lockSeenView } from './lock-view'
import type { DeleteViewInput } from './saved-view.schema'

/** Removes a view. @throws AppError forbidden, not_found, stale */
export async function deleteView(actor: Actor, input: DeleteViewInput): Promise<void> {
  await inTransactionOf(actor, async (tx, actor) => {
    const { id, name, query, ownerId } = await lockSeenView(tx, actor, input)
    authorizeView(actor, { isShared: ownerId === null })
    await tx.savedView.delete({ where: { id } })
    await recordEvent(tx, {
      actor,
      action: 'view.deleted',
      changes: { view: [name, null], viewQuery: [query, null], isShared: [ownerId === null, null] },
    })
  })
}
