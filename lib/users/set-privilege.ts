import 'server-only'
import { AppError } from '../errors/app-error'
import { sentence } from '../i18n/sentence'
import type { Actor } from '../permissions/actor'
import {
  inCatalogueOrder,
  type Level,
  type Privileges,
  type SectionKey,
} from '../permissions/privileges.schema'
import { getUser } from './directory/get-user'
import { updateUser } from './update-user'

export type SetPrivilege = {
  section: SectionKey
  level: Level
  /** Only if this is still the level: undoing a change leaves later changes alone. */
  from?: Level
}

/** A user whose level is another one now. */
export type PrivilegeChanged = { id: string; from: Level }

/**
 * Sets one section of a user's privileges and leaves the others as they are, also those that another user changes at
 * the same moment. For screens.
 * @returns the former level, or null where it was the same
 * @throws AppError not_found, forbidden, conflict (oneself, the last admin, not `from` any more), or stale when that
 *   went on
 */
export async function setPrivilege(
  actor: Actor,
  userId: string,
  { section, level, from }: SetPrivilege,
): Promise<PrivilegeChanged | null> {
  for (let triesLeft = 3; ; triesLeft--) {
    const { version, isAdmin, privileges: before } = await getUser(actor, userId)
    const former = before[section] ?? 'deny'
    if (from && former !== from) throw new AppError('conflict', sentence('levelChangedSince'))
    try {
      await updateUser(
        actor,
        userId,
        { user_permissions: { isAdmin, privileges: withLevel(before, { section, level }) } },
        { expectedVersion: version, sparesOneself: true },
      )
      return former === level ? null : { id: userId, from: former }
    } catch (error) {
      const isStale = error instanceof AppError && error.code === 'stale'
      if (!isStale || triesLeft === 1) throw error
    }
  }
}

/** The same privileges with another level in one section. */
export function withLevel(
  privileges: Privileges,
  { section, level }: { section: SectionKey; level: Level },
): Privileges {
  const { [section]: _former, ...others } = privileges
  return inCatalogueOrder(level === 'deny' ? others : { ...others, [section]: level })
}
