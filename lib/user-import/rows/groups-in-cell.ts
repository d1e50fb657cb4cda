import { type Sentence, sentence } from '../../i18n/sentence'
import type { GroupOfUser, KnownGroups } from '../../user-record/groups-of-users'
import { noGroupsCell } from '../../users/csv-columns'
import { foldedWord } from './column-field'

/** The groups of an organisation by their names, in which case does not matter. */
export type GroupsByName = ReadonlyMap<string, GroupOfUser>

export function byName(groups: KnownGroups): GroupsByName {
  return new Map([...groups.values()].map((group) => [foldedWord(group.name), group]))
}

const mostNames = 100
const mostTold = 5

/**
 * The groups that a cell names: all those of the user, with semicolons between. Where a name is not known, commas part
 * too.
 * @returns what is wrong with it, if anything
 */
export function groupsInCell(
  text: string,
  known: GroupsByName,
): { groups: GroupOfUser[]; problems: Sentence[] } {
  if (text.trim() === noGroupsCell) return { groups: [], problems: [] }
  const names = text.split(';').flatMap((part) => {
    const name = part.trim()
    const isKnown = name.includes(',') && !known.has(foldedWord(name))
    return (isKnown ? name.split(',') : [name]).map((one) => one.trim()).filter(Boolean)
  })
  if (names.length > mostNames)
    return { groups: [], problems: [sentence('tooManyGroups', { most: mostNames })] }
  const groups = new Map<string, GroupOfUser>()
  const unknown: string[] = []
  for (const name of names) {
    const group = known.get(foldedWord(name))
    if (group) groups.set(group.id, group)
    else unknown.push(name.slice(0, 100))
  }
  const told = unknown.slice(0, mostTold).map((name) => sentence('quotedName', { name }))
  return {
    groups: [...groups.values()],
    problems: told.length > 0 ? [sentence('unknownGroups', { names: told, count: unknown.length })] : [],
  }
}
