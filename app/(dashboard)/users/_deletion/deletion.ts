import 'server-only'
import type { Deletion } from '@/components/acts/acts-on-user'
import { env } from '@/lib/env'
import type { Actor } from '@/lib/permissions/actor'
import { may } from '@/lib/permissions/authorize'
import type { UserView } from '@/lib/user-record/user-view'

/** Whether the actor is offered to delete this user, and whether it can be undone. */
export function deletionOf(actor: Actor, user: UserView): Deletion | null {
  if (user.id === actor.userId || !may(actor, 'user.delete', user)) return null
  return { canRestore: may(actor, 'user.restore', user), keptDays: env().DELETED_USER_DAYS }
}
