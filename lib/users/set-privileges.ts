import 'server-only'
import { AppError } from '../errors/app-error'
import { sentence } from '../i18n/sentence'
import type { Actor } from '../permissions/actor'
import { inCatalogueOrder, type Level, type Privileges, type SectionKey } from '../permissions/sections'
import type { LevelsBySection } from './bulk.schema'
import { getUser } from './directory/get-user'
import { updateUser } from './update-user'

export type SetPrivileges = {
  /** Absent sections stay as they are. */
  levels: LevelsBySection
  /** Only if these are still the levels: undoing a change leaves later changes alone. */
  from?: LevelsBySection
}

/** A user some of whose levels are others now, with the former ones of these. */
export type PrivilegesChanged = { id: string; from: LevelsBySection }

/**
 * Sets some sections of a user's privileges and leaves the others as they are, also those that another user changes at
 * the same moment. For screens.
 * @returns the former levels, or null where they were the same
 * @throws AppError not_found, forbidden, conflict (oneself, the last admin, not `from` any more), or stale when that
 *   went on
 */
export async function setPrivileges(
  actor: Actor,
  userId: string,
  { levels, from = {} }: SetPrivileges,
): Promise<PrivilegesChanged | null> {
  for (let triesLeft = 3; ; triesLeft--) {
    const { version, isAdmin, privileges: before } = await getUser(actor, userId)
    if (entriesOf(from).some(([section, level]) => levelIn(before, section) !== level)) {
      throw new AppError('conflict', sentence('levelChangedSince'))
    }
    const former = entriesOf(levels)
      .map(([section, level]) => ({ section, level, was: levelIn(before, section) }))
      .filter(({ level, was }) => level !== was)
      .map(({ section, was }) => [section, was])
    try {
      await updateUser(
        actor,
        userId,
        { user_permissions: { isAdmin, privileges: withLevels(before, levels) } },
        { expectedVersion: version, sparesOneself: true },
      )
      return former.length === 0 ? null : { id: userId, from: Object.fromEntries(former) }
    } catch (error) {
      const isStale = error instanceof AppError && error.code === 'stale'
      if (!isStale || triesLeft === 1) throw error
    }
  }
}

/** The same privileges with other levels in some sections. */
export function withLevels(privileges: Privileges, levels: LevelsBySection): Privileges {
  const changed: Privileges = { ...privileges }
  for (const [section, level] of entriesOf(levels)) {
    if (level === 'deny') delete changed[section]
    else changed[section] = level
  }
  return inCatalogueOrder(changed)
}

/** The sections of some levels, each with its level. */
export function entriesOf(levels: LevelsBySection): [SectionKey, Level][] {
  return Object.entries(levels) as [SectionKey, Level][]
}

function levelIn(privileges: Privileges, section: SectionKey): Level {
  return privileges[section] ?? 'deny'
}
