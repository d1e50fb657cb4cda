import 'server-only'
import type { SavedView } from '@/prisma/generated/client'
import type { Actor } from '../permissions/actor'
import { may } from '../permissions/authorize'
import type { SavedViewShown } from './saved-view'

/** Row → what may leave the server. */
export function presentView(actor: Actor, { id, name, query, ownerId, version }: SavedView): SavedViewShown {
  const isShared = ownerId === null
  return { id, name, query, isShared, isEditable: !isShared || may(actor, 'views.share'), version }
}
