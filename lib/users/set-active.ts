import 'server-only'
import type { Actor } from '../permissions/actor'
import { type SavedUser, updateUser } from './update-user'

/**
 * "Deactivate" and "Activate": `updateUser` for this one switch, whatever else was changed in the meantime. On screens
 * users cannot deactivate themselves.
 * @throws AppError not_found, forbidden, or conflict (oneself, the last admin)
 */
export async function setActive(actor: Actor, userId: string, isActive: boolean): Promise<SavedUser> {
  return updateUser(actor, userId, { active: isActive }, { sparesOneself: true })
}
