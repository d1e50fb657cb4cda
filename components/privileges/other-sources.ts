import { combinedRights, type GroupRights, type RightsRules } from '@/lib/permissions/combined-rights'
import { levelRank, type SectionKey, sections } from '@/lib/permissions/sections'
import { type PermissionsForm, privilegesIn } from '../users/user-form-values'
import type { Reach } from './reach-in-words'

/** What a user has rights from besides the form: their groups. */
export type OtherSources = { groups: readonly (GroupRights & { name: string })[]; rules: RightsRules }

const none: OtherSources = { groups: [], rules: { groupsReplace: false, emptyMeansAdmin: false } }

/** What a user could do with this form and their groups. */
export function reachOf(
  form: PermissionsForm,
  {
    isSelf,
    emptyMeansAdmin,
    others = none,
  }: Pick<Reach, 'isSelf' | 'emptyMeansAdmin'> & { others?: OtherSources },
): Reach {
  // Without groups the words say themselves what an empty form means.
  if (others.groups.length === 0) return { isAdmin: form.IsAdmin, levels: form, emptyMeansAdmin, isSelf }
  const rights = combinedRights(
    { isAdmin: form.IsAdmin, privileges: privilegesIn(form), groups: others.groups },
    others.rules,
  )
  return { isAdmin: rights.hasAllRights, levels: rights.privileges, emptyMeansAdmin: false, isSelf }
}

/** A section whose own level is lowered while groups still give the same, and these groups. */
export type Kept = { section: SectionKey; level: 'read' | 'write'; groups: string[] }

/** What stays although the form takes it away, because groups give it too. */
export function keptByGroups(
  stored: PermissionsForm,
  form: PermissionsForm,
  { groups, rules }: OtherSources,
): Kept[] {
  if (form.IsAdmin || groups.length === 0) return []
  const before = combinedRights({ isAdmin: false, privileges: privilegesIn(stored), groups }, rules)
  const after = combinedRights({ isAdmin: false, privileges: privilegesIn(form), groups }, rules)
  return sections.flatMap(({ key }): Kept[] => {
    const level = after.privileges[key]
    const isLowered = levelRank(form[key]) < levelRank(stored[key])
    if (!isLowered || !level || level !== before.privileges[key]) return []
    const giving = groups.filter(({ isActive, privileges }) => isActive && privileges[key] === level)
    return [{ section: key, level, groups: giving.map(({ name }) => name) }]
  })
}
