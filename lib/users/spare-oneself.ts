import 'server-only'
import type { Actor } from '../auth/actor'
import { env } from '../env'
import { AppError } from '../errors/app-error'
import { levelRank } from '../permissions/privileges.schema'
import { hasAllRights } from '../permissions/rights'
import type { ShownUser } from './present-user'
import type { Changed } from './update-user'

/*
 * On the screens nobody shuts themselves out by accident: somebody else has to do it. Programs may, with their own key:
 * clients of the API have always cleaned up after themselves like that (contract §2.9, §6.4). The last active admin
 * stays whoever asks (keep-an-admin.ts).
 */

/** @throws AppError conflict when somebody deletes themselves */
export function refuseOwnDeletion(actor: Actor, user: Pick<ShownUser, 'id'>): void {
  if (user.id === actor.userId) {
    throw new AppError('conflict', 'You cannot delete your own account: ask somebody else who may')
  }
}

/** @throws AppError conflict when somebody deactivates themselves or gives up what lets them change users */
export function refuseOwnLoss(actor: Actor, before: ShownUser, changed: Partial<Changed>): void {
  if (before.id !== actor.userId) return
  if (changed.isActive === false) throw refused('active', 'You cannot deactivate your own account')

  const after = {
    isAdmin: changed.isAdmin ?? before.isAdmin,
    privileges: changed.privileges ?? before.privileges,
  }
  if (hasAllRights(after, env().EMPTY_PERMISSIONS)) return
  if (before.isAdmin) {
    throw refused('user_permissions.IsAdmin', 'You cannot take away your own admin rights: ask another admin')
  }
  const isLess = levelRank(after.privileges.users) < levelRank(before.privileges.users)
  if (before.hasAllRights || (isLess && before.privileges.users === 'write')) {
    const sentence = 'You cannot take away your own right to change users: ask somebody else who may'
    throw refused('user_permissions.users', sentence)
  }
}

function refused(field: string, sentence: string): AppError {
  return new AppError('conflict', sentence, { fieldErrors: { [field]: sentence } })
}
