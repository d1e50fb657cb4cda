import { levelRank, type SectionKey, sections } from '@/lib/permissions/sections'
import { sectionsInSeries } from '../users/in-series'
import type { Speaker } from '../users/use-speaker'
import type { Reach } from './reach-in-words'

/** What one set of privileges gives and takes compared with another, in words; '' where that is nothing. */
export function differenceInWords(
  speaker: Speaker,
  before: Reach,
  after: Reach,
): { gained: string; lost: string } {
  const { say } = speaker
  return {
    gained: mayEverything(after)
      ? unless(mayEverything(before), say('privileges.difference.everyRight'))
      : beyond(speaker, before, after),
    lost: mayEverything(before)
      ? unless(mayEverything(after), say('privileges.difference.otherRights'))
      : beyond(speaker, after, before),
  }
}

/** What `more` may that `less` may not: "read and write APIs and Keys; read Logs". */
function beyond(speaker: Speaker, less: Reach, more: Reach): string {
  if (mayEverything(less)) return ''
  const gains: Record<'readWrite' | 'write' | 'read', SectionKey[]> = { readWrite: [], write: [], read: [] }
  for (const { key } of sections) {
    const [low, high] = [levelRank(less.levels[key]), levelRank(more.levels[key])]
    if (high <= low) continue
    gains[high === 1 ? 'read' : low === 0 ? 'readWrite' : 'write'].push(key)
  }
  return (['readWrite', 'write', 'read'] as const)
    .filter((kind) => gains[kind].length > 0)
    .map((kind) =>
      speaker.say(`privileges.difference.${kind}`, { sections: sectionsInSeries(speaker, gains[kind]) }),
    )
    .join('; ')
}

function mayEverything({ isAdmin, levels, emptyMeansAdmin }: Reach): boolean {
  return isAdmin || (emptyMeansAdmin && sections.every(({ key }) => levelRank(levels[key]) === 0))
}

function unless(isSame: boolean, words: string): string {
  return isSame ? '' : words
}
