import { z } from 'zod'
import { saying } from '../i18n/issue'
import type { Told } from '../i18n/sentence'
import { type Level, type SectionKey, sections } from '../permissions/sections'
import { idField } from '../user-record/field.schema'
import { userFilterInput } from './directory/user-filter.schema'

/** The shapes of changing many users. Safe for browser and server. */

/** So many are changed by one request, which takes a moment; then progress is shown. */
export const usersAtOnce = 50

export const manyUsersInput = z.object({ ids: z.array(idField).min(1).max(usersAtOnce) })

const sectionKeys = sections.map(({ key }) => key) as [SectionKey, ...SectionKey[]]

/** Levels by section; absent sections are not meant. */
const levelsField = z
  .partialRecord(z.enum(sectionKeys), z.enum(['deny', 'read', 'write']))
  .refine((levels) => Object.keys(levels).length > 0, saying('noLevelChosen'))
  .refine(hasLevels, saying('noSuchLevel'))
export type LevelsBySection = z.output<typeof levelsField>

export const setPrivilegesInput = manyUsersInput.extend({ levels: levelsField, from: levelsField.optional() })

/** More ids than anyone ticks one by one, and less than the body of an action may hold (64 KB, decision 020). */
export const mostTicked = 2_000
const tickedIds = z.array(idField).max(mostTicked)

/** Who is selected on the list: these users, or all users that match a filter except those. */
const selectedUsers = z.union([
  z.object({ ids: tickedIds }),
  z.object({ filter: userFilterInput, except: tickedIds }),
])
export type SelectedUsers = z.output<typeof selectedUsers>

/** What levels would do to many. */
export const previewPrivilegesInput = z.object({ whom: selectedUsers, levels: levelsField })
export type PreviewPrivilegesInput = z.output<typeof previewPrivilegesInput>

/** Whom an effect of them is on. */
export const effectNamesInput = previewPrivilegesInput.extend({
  effectKey: z.string().max(500),
  query: z.string().trim().max(254),
  page: z.int().min(1).max(10_000),
})
export type EffectNamesInput = z.output<typeof effectNamesInput>

/** What setting levels does, and to how many. Why it is refused is in words for the browser. */
export type PrivilegesEffect<Reason extends Told = string> = { key: string; count: number } & (
  | {
      /** `changes`: they gain in some sections and lose in others. */
      kind: 'gains' | 'loses' | 'changes'
      /** Their level before and after, from all sources; null where several sections are set. */
      from: Level | null
      to: Level | null
    }
  /** `kept`: their groups give the same; `unused`: of admins; `gainsAll`, `losesAll`: where no privileges at all means every right (EMPTY_PERMISSIONS). */
  | { kind: 'same' | 'kept' | 'unused' | 'gainsAll' | 'losesAll' }
  | { kind: 'refused'; reason: Reason }
)

/** Of the users that it is done to: how many lose and gain in each section that changes for someone. */
export type SectionEffect = { section: SectionKey; loses: number; gains: number }

/** What setting levels would do. */
export type PrivilegesPreview<Reason extends Told = string> = {
  effects: PrivilegesEffect<Reason>[]
  sections: SectionEffect[]
}

export type EffectNames = {
  people: { id: string; name: string; emailAddress: string }[]
  hasMore: boolean
}

/** Is there each of these levels in its section? */
function hasLevels(chosen: Partial<Record<SectionKey, Level>>): boolean {
  return sections.every(({ key, levels }) => {
    const level = chosen[key]
    return level === undefined || (levels as readonly Level[]).includes(level)
  })
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
