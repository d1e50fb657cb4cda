import { z } from 'zod'
import { isId } from '../../db/id-form'
import { sections } from '../../permissions/sections'
import { isStorable } from '../../text/is-storable'
import type { PrivilegeChoice } from './user-filter'

/** The shape of a filter (user-filter.ts). Safe for browser and server. */

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
  /** Not seen for so many days, or not since use is recorded (docs/decisions/052). */
  lastUsed: z.enum(['30', '90', 'never']).optional(),
  /** `open`: a link that still works; `none`: no password yet, and no such link either. */
  invitation: z.enum(['open', 'none']).optional(),
  /** Members of this group. */
  groupId: z.string().refine(isId).optional(),
  /** Users whom this run of an import added or changed, and no later one. */
  importId: z.string().refine(isId).optional(),
})
