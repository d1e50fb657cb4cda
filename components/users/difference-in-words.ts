import { levelRank, sections } from '@/lib/permissions/privileges.schema'
import { inSeries } from './in-series'
import type { Reach } from './reach-in-words'

/** What one set of privileges gives and takes compared with another, in words; '' where that is nothing. */
export function differenceInWords(before: Reach, after: Reach): { gained: string; lost: string } {
  return {
    gained: mayEverything(after)
      ? unless(mayEverything(before), 'every right, making other people admins included')
      : beyond(before, after),
    lost: mayEverything(before)
      ? unless(mayEverything(after), 'every right that is not in the table')
      : beyond(after, before),
  }
}

/** What `more` may that `less` may not: "read and write APIs and Keys; read Logs". */
function beyond(less: Reach, more: Reach): string {
  if (mayEverything(less)) return ''
  const labelsOf: Record<string, string[]> = { 'read and write': [], write: [], read: [] }
  for (const { key, label } of sections) {
    const [low, high] = [levelRank(less.levels[key]), levelRank(more.levels[key])]
    if (high <= low) continue
    const words = high === 1 ? 'read' : low === 0 ? 'read and write' : 'write'
    labelsOf[words]?.push(label)
  }
  return Object.entries(labelsOf)
    .filter(([, labels]) => labels.length > 0)
    .map(([words, labels]) => `${words} ${inSeries(labels)}`)
    .join('; ')
}

function mayEverything({ isAdmin, levels, emptyMeansAdmin }: Reach): boolean {
  return isAdmin || (emptyMeansAdmin && sections.every(({ key }) => levelRank(levels[key]) === 0))
}

function unless(isSame: boolean, words: string): string {
  return isSame ? '' : words
}
