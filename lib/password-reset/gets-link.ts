import 'server-only'
import { env } from '../env'
import type { Actor } from '../permissions/actor'
import { may } from '../permissions/authorize'
import { passwordAct } from '../permissions/password-act'
import type { UserView } from '../user-record/user-view'

/**
 * Whether the link is shown to the actor who sends it: while no mail server is set, and if they may set this password
 * anyway.
 */
export function getsLink(actor: Actor, user: UserView): boolean {
  return !env().SMTP_URL && may(actor, passwordAct(user), user)
}
