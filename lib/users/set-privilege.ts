import 'server-only'
import type { Actor } from '../auth/actor'
import { AppError } from '../errors/app-error'
import { inCatalogueOrder, type Level, type SectionKey } from '../permissions/privileges.schema'
import { getUser } from './get-user'
import { updateUser } from './update-user'

/**
 * Sets one section of somebody's privileges and leaves the others as they are, also those that somebody else changes
 * at the same moment. For screens.
 * @throws AppError not_found, forbidden, conflict (oneself, the last admin), or stale when that went on
 */
export async function setPrivilege(
  actor: Actor,
  userId: string,
  { section, level }: { section: SectionKey; level: Level },
): Promise<void> {
  for (let triesLeft = 3; triesLeft > 0; triesLeft--) {
    const { version, isAdmin, privileges: before } = await getUser(actor, userId)
    const { [section]: _former, ...others } = before
    const privileges = inCatalogueOrder(level === 'deny' ? others : { ...others, [section]: level })
    try {
      await updateUser(
        actor,
        userId,
        { user_permissions: { isAdmin, privileges } },
        { expectedVersion: version, sparesOneself: true },
      )
      return
    } catch (error) {
      const isStale = error instanceof AppError && error.code === 'stale'
      if (!isStale || triesLeft === 1) throw error
    }
  }
}
