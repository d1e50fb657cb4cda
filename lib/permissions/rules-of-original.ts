import 'server-only'
import { env } from '../env'
import { sentence } from '../i18n/sentence'
import type { Actor } from './actor'
import { RefusedError } from './refused-error'

/*
 * What the original rules otherwise than we do (docs/permissions.md, In dialect v5). It holds for programs that come with an
 * access key while API_DIALECT=v5; screens keep our own rules in both dialects.
 */

/** Whether the actor meets the rules of the original. */
export function followsOriginal({ kind }: Pick<Actor, 'kind'>): boolean {
  return kind === 'key' && env().API_DIALECT === 'v5'
}

/**
 * Passwords of others, also the first one of a user, are set by admins with the right `ResetPassword`, and with
 * ALLOW_ADMIN_RESET_PASSWORD=true by every admin. @throws RefusedError forbidden
 */
export function authorizeResetOfOther(actor: Actor, targetId: string): void {
  const { hasAllRights } = actor.rights
  if (hasAllRights && (actor.mayResetPasswords || env().ALLOW_ADMIN_RESET_PASSWORD)) return
  const message = sentence(hasAllRights ? 'resetOfOtherByAdmin' : 'resetOfOther')
  throw new RefusedError('forbidden', { actor, act: 'user.set-password', targetId }, { message })
}

/** Only an admin with the right `ResetPassword` makes admins. */
export function mayMakeAdmins(actor: Actor): boolean {
  return !followsOriginal(actor) || actor.mayResetPasswords
}
