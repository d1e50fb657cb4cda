import { z } from 'zod'
import { isId } from '../../db/id-form'
import { type Level, type SectionKey, sections } from '../../permissions/privileges.schema'
import { isStorable } from '../../text/is-storable'

/**
 * Which users a list, a download or a change of many is about: the part that is chosen on the Users screen.
 * Safe for browser and server.
 */

/** A section and what a user may do there: admins may do everything, and write includes read. */
export type PrivilegeChoice = `${SectionKey}.${Level}`

const privilegeChoices = new Set<string>(
  sections.flatMap(({ key, levels }) => levels.map((level) => `${key}.${level}`)),
)

/** A missing field matches all users. */
export const userFilterInput = z.object({
  /** Words that all have to be in the name, the email address or the id, in any order (search-words.ts). */
  query: z.string().trim().max(254).refine(isStorable).optional(),
  status: z.enum(['active', 'inactive']).optional(),
  admin: z.enum(['yes', 'no']).optional(),
  privilege: z
    .custom<PrivilegeChoice>((value) => typeof value === 'string' && privilegeChoices.has(value))
    .optional(),
  signIn: z.enum(['never']).optional(),
  /** `open`: a link that still works; `none`: no password yet, and no such link either. */
  invitation: z.enum(['open', 'none']).optional(),
  /** Users whom this run of an import added or changed, and no later one. */
  importId: z.string().refine(isId).optional(),
})

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
