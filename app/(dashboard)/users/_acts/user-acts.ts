import 'server-only'
import type { UserActs } from '@/components/acts/acts-on-user'
import type { Actor } from '@/lib/permissions/actor'
import { may } from '@/lib/permissions/authorize'
import type { UserView } from '@/lib/user-record/user-view'
import { deletionOf } from '../_deletion/deletion'
import { mayEdit } from '../_fill/form-rights'

/** What the actor is offered to do to this user; the verbs ask permission again. */
export function userActs(actor: Actor, user: UserView): UserActs {
  const isSelf = user.id === actor.userId
  const switchAct = user.isActive ? 'user.deactivate' : 'user.activate'
  return {
    edit: mayEdit(actor, user),
    // Not oneself: that would sign one out for good.
    isActive: !isSelf && may(actor, switchAct, user) ? user.isActive : null,
    link: user.isActive && may(actor, 'user.send-link', user) ? linkOf(user) : null,
    signOut: !isSelf && may(actor, 'user.end-sessions', user),
    deletion: deletionOf(actor, user),
  }
}

function linkOf({ hasPassword }: UserView) {
  return hasPassword ? 'password_reset' : 'invitation'
}
