import 'server-only'
import { recordEvent } from '../audit/record-event'
import type { Tx } from '../db/database'
import { newId } from '../db/new-id'
import { AppError } from '../errors/app-error'
import { violatesUnique } from '../errors/database-error'
import { sentence } from '../i18n/sentence'
import { inTransactionOf } from '../identity/in-transaction-of'
import type { Actor } from '../permissions/actor'
import { authorizeView } from './authorize-view'
import { presentView } from './present-view'
import type { SavedViewShown } from './saved-view'
import type { SaveViewInput } from './saved-view.schema'

/** More would be no overview. */
const mostViews = 50

/** Saves a view of the list of users. @throws AppError forbidden, or conflict: the name is taken, or there are too many */
export async function saveView(actor: Actor, input: SaveViewInput): Promise<SavedViewShown> {
  const { name, query, is_shared: isShared } = input
  authorizeView(actor, { isShared })
  return refusingTakenName(() =>
    inTransactionOf(actor, async (tx, actor) => {
      authorizeView(actor, { isShared })
      const ownerId = isShared ? null : actor.userId
      await refuseTooMany(tx, actor.orgId, ownerId)
      const row = await tx.savedView.create({
        data: { id: newId(), orgId: actor.orgId, ownerId, name, query },
      })
      await recordEvent(tx, {
        actor,
        action: 'view.saved',
        changes: { view: [null, name], viewQuery: [null, query], isShared: [null, isShared] },
      })
      return presentView(actor, row)
    }),
  )
}

/** Refuses one more for this owner, or one more shared one. @throws AppError conflict */
export async function refuseTooMany(tx: Tx, orgId: string, ownerId: string | null): Promise<void> {
  const count = await tx.savedView.count({ where: { orgId, ownerId } })
  if (count >= mostViews) throw new AppError('conflict', sentence('tooManyViews', { most: mostViews }))
}

/** Runs a change; the unique index answers for the name. */
export async function refusingTakenName<T>(change: () => Promise<T>): Promise<T> {
  try {
    return await change()
  } catch (error) {
    if (!violatesUnique(error, 'saved_view_org_id_owner_id_name_key')) throw error
    throw new AppError('conflict', sentence('viewNameTaken'), {
      fieldErrors: { name: sentence('viewNameTaken') },
      cause: error,
    })
  }
}
