import type { z } from 'zod'
import type { Level, SectionKey } from '../../permissions/sections'
import type { userFilterInput } from './user-filter.schema'

/**
 * Which users a list, a download or a change of many is about: the part that is chosen on the Users screen.
 * Safe for browser and server.
 */

/** A section and what a user may do there: admins may do everything, and write includes read. */
export type PrivilegeChoice = `${SectionKey}.${Level}`

export type UserFilter = z.output<typeof userFilterInput>

/** The section and the level of a choice. */
export function partsOfChoice(choice: PrivilegeChoice): { section: SectionKey; level: Level } {
  const [section, level] = choice.split('.') as [SectionKey, Level]
  return { section, level }
}

/** Does it exclude any user? */
export function isFiltered(filter: UserFilter): boolean {
  return Object.values(filter).some(Boolean)
}
