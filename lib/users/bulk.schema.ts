import { z } from 'zod'
import { saying } from '../i18n/issue'
import type { Told } from '../i18n/sentence'
import { type Level, type SectionKey, sections } from '../permissions/privileges.schema'
import { idField } from '../user-record/field.schema'
import { userFilterInput } from './directory/user-filter'

/** The shapes of changing many users. Safe for browser and server. */

/** So many are changed by one request, which takes a moment; then progress is shown. */
export const usersAtOnce = 50

export const manyUsersInput = z.object({ ids: z.array(idField).min(1).max(usersAtOnce) })

const sectionKeys = sections.map(({ key }) => key) as [SectionKey, ...SectionKey[]]

/** One section of the privileges, and the level in it. */
const privilegeFields = {
  section: z.enum(sectionKeys),
  level: z.enum(['deny', 'read', 'write']),
}

const noSuchLevel = { path: ['level'], ...saying('noSuchLevel') }

export const setPrivilegeInput = manyUsersInput
  .extend({ ...privilegeFields, from: privilegeFields.level.optional() })
  .refine(hasLevel, noSuchLevel)

/** More ids than anyone ticks one by one, and less than the body of an action may hold (64 KB, decision 020). */
export const mostTicked = 2_000
const tickedIds = z.array(idField).max(mostTicked)

/** Who is selected on the list: these users, or all users that match a filter except those. */
const selectedUsers = z.union([
  z.object({ ids: tickedIds }),
  z.object({ filter: userFilterInput, except: tickedIds }),
])
export type SelectedUsers = z.output<typeof selectedUsers>

const previewFields = z.object({ whom: selectedUsers, ...privilegeFields })

/** What a privilege would do to many. */
export const previewPrivilegeInput = previewFields.refine(hasLevel, noSuchLevel)
export type PreviewPrivilegeInput = z.output<typeof previewPrivilegeInput>

/** Whom an effect of it is on. */
export const effectNamesInput = previewFields
  .extend({
    effectKey: z.string().max(500),
    query: z.string().trim().max(254),
    page: z.int().min(1).max(10_000),
  })
  .refine(hasLevel, noSuchLevel)
export type EffectNamesInput = z.output<typeof effectNamesInput>

/** What setting a privilege does, and to how many. Why it is refused is in words for the browser. */
export type PrivilegeEffect<Reason extends Told = string> = { key: string; count: number } & (
  | { kind: 'gains' | 'loses'; from: Level }
  /** `unused`: of admins; `gainsAll`, `losesAll`: where no privileges at all means every right (EMPTY_PERMISSIONS). */
  | { kind: 'same' | 'unused' | 'gainsAll' | 'losesAll' }
  | { kind: 'refused'; reason: Reason }
)

export type EffectNames = {
  people: { id: string; name: string; emailAddress: string }[]
  hasMore: boolean
}

/** Is there this level in this section? */
export function hasLevel({ section, level }: { section: SectionKey; level: Level }): boolean {
  const levels: readonly Level[] = sections.find(({ key }) => key === section)?.levels ?? []
  return levels.includes(level)
}

/** What became of many. */
export type BulkResult<Result = unknown> = {
  /** How many it was done to. */
  done: number
  failures: BulkFailure[]
  /** The change's answer for each user it was done to, if there is one. */
  results: Result[]
}

/** A user to whom it was not done, and why. */
export type BulkFailure = { id: string; name: string; reason: string }
