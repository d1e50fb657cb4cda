import 'server-only'
import type { Actor } from '../permissions/actor'
import { authorizeAct } from '../permissions/authorize'

/** Refuses to change a view to those who may not: one's own need the right to see users, shared ones an admin. */
export function authorizeView(actor: Actor, { isShared }: { isShared: boolean }): void {
  authorizeAct(actor, isShared ? 'views.share' : 'views.save')
}
