import { type Level, levelRank, type SectionKey, sections } from '@/lib/permissions/sections'
import { sectionsInSeries } from '../users/in-series'
import type { Speaker } from '../users/use-speaker'

export type Reach = {
  isAdmin: boolean
  levels: Partial<Record<SectionKey, Level>>
  /** The setting EMPTY_PERMISSIONS=admin: nothing granted means every right. */
  emptyMeansAdmin: boolean
  /** Said to the user whose privileges these are. */
  isSelf?: boolean
}

/** Of so few closed sections the names are said. */
const fewSections = 3

/** What a user with these privileges can do, as sentences. */
export function reachInWords(
  speaker: Speaker,
  { isAdmin, levels, emptyMeansAdmin, isSelf = false }: Reach,
): string[] {
  const { say } = speaker
  const who = isSelf ? 'you' : 'other'
  if (isAdmin) return [say('privileges.reach.admin', { who })]

  const closed = keysWith(levels, 'deny')
  const reads = keysWith(levels, 'read')
  const changes = keysWith(levels, 'write')
  if (closed.length === sections.length) {
    return [say(emptyMeansAdmin ? 'privileges.reach.emptyIsAdmin' : 'privileges.reach.ownAccount', { who })]
  }
  if (isAllGiven(levels)) return [say('privileges.reach.everySection', { who })]

  const named = (keys: SectionKey[]) => ({ who, sections: sectionsInSeries(speaker, keys) })
  const words: string[] = []
  if (changes.length > 0) words.push(say('privileges.reach.changes', named(changes)))
  if (closed.length === 0) {
    words.push(say(changes.length > 0 ? 'privileges.reach.readsRest' : 'privileges.reach.readsAll', { who }))
    return words
  }
  if (reads.length > 0) words.push(say('privileges.reach.reads', named(reads)))
  words.push(
    closed.length <= fewSections
      ? say('privileges.reach.closed', named(closed))
      : say('privileges.reach.restClosed'),
  )
  return words
}

/** Is every section at the highest level it has? */
function isAllGiven(levels: Reach['levels']): boolean {
  return sections.every(({ key, levels: offered }) => levelRank(levels[key]) >= levelRank(offered.at(-1)))
}

function keysWith(levels: Reach['levels'], level: Level): SectionKey[] {
  return sections.map(({ key }) => key).filter((key) => (levels[key] ?? 'deny') === level)
}
