import { z } from 'zod'
import { sentence } from '../i18n/sentence'
import { type Level, type SectionKey, sections } from '../permissions/privileges.schema'
import { idField } from './user.schema'

/** The shapes of changing many users. Safe for browser and server. */

/** So many are changed by one request: a moment's work, after which progress can be told. */
export const usersAtOnce = 50

export const manyUsersInput = z.object({ ids: z.array(idField).min(1).max(usersAtOnce) })

const sectionKeys = sections.map(({ key }) => key) as [SectionKey, ...SectionKey[]]

/** One section of the privileges, and the level in it. */
export const privilegeFields = {
  section: z.enum(sectionKeys),
  level: z.enum(['deny', 'read', 'write']),
}

export const setPrivilegeInput = manyUsersInput.extend(privilegeFields).refine(hasLevel, {
  path: ['level'],
  message: sentence('noSuchLevel'),
})

/** Is there this level in this section? */
export function hasLevel({ section, level }: { section: SectionKey; level: Level }): boolean {
  const levels: readonly Level[] = sections.find(({ key }) => key === section)?.levels ?? []
  return levels.includes(level)
}

/** What became of many. */
export type BulkResult = {
  /** How many it was done to. */
  done: number
  failures: BulkFailure[]
}

/** Somebody to whom it was not done, and why. */
export type BulkFailure = { id: string; name: string; reason: string }
