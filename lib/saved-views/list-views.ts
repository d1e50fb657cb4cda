import 'server-only'
import { db } from '../db/database'
import type { Actor } from '../permissions/actor'
import { authorizeAct } from '../permissions/authorize'
import { presentView } from './present-view'
import type { SavedViewShown } from './saved-view'

/** One's own views and the shared ones, each by name. @throws AppError forbidden */
export async function listViews(actor: Actor): Promise<SavedViewShown[]> {
  authorizeAct(actor, 'views.list')
  const rows = await db().savedView.findMany({
    where: { orgId: actor.orgId, OR: [{ ownerId: null }, { ownerId: actor.userId }] },
  })
  const inOrder = new Intl.Collator('en', { numeric: true }).compare
  return rows
    .map((row) => presentView(actor, row))
    .sort((one, other) => Number(one.isShared) - Number(other.isShared) || inOrder(one.name, other.name))
}
