import 'server-only'
import { AppError } from '../errors/app-error'
import { type Sentence, sentence } from '../i18n/sentence'
import type { Actor } from '../permissions/actor'
import { rightsAfter } from '../permissions/rights'
import type { ShownUser } from '../user-record/present-user'
import type { Changed } from './plan-update'

/*
 * On screens users cannot shut themselves out by accident: another user has to do it. Programs may, with their own key,
 * because clients of the API clean up after themselves like that (docs/permissions.md, Granting). The last active admin
 * always stays (keep-an-admin.ts).
 */

/** @throws AppError conflict when the actor deletes their own account */
export function refuseOwnDeletion(actor: Actor, user: Pick<ShownUser, 'id'>): void {
  if (user.id === actor.userId) {
    throw new AppError('conflict', sentence('ownDeletion'))
  }
}

/** @throws AppError conflict when the actor deactivates their own account or gives up the right to change users or groups */
export function refuseOwnLoss(actor: Actor, before: ShownUser, changed: Partial<Changed>): void {
  if (before.id !== actor.userId) return
  if (changed.isActive === false) throw refused('active', sentence('ownDeactivation'))

  const after = rightsAfter(before, changed)
  if (after.hasAllRights) return
  if (before.isAdmin) {
    throw refused('user_permissions.IsAdmin', sentence('ownAdminRights'))
  }
  const gaveUp = (section: 'users' | 'user_groups') =>
    before.rights.privileges[section] === 'write' && after.privileges[section] !== 'write'
  if (before.rights.hasAllRights || gaveUp('users')) {
    throw refused('user_permissions.users', sentence('ownRightToChangeUsers'))
  }
  if (gaveUp('user_groups')) throw refused('user_permissions.user_groups', sentence('ownRightToChangeGroups'))
}

function refused(field: string, reason: Sentence): AppError {
  return new AppError('conflict', reason, { fieldErrors: { [field]: reason } })
}
