import type { Say } from '@/lib/i18n/texts'
import { type Level, levelRank, type SectionKey } from '@/lib/permissions/sections'
import type { LevelsBySection, PrivilegesEffect, SectionEffect } from '@/lib/users/bulk.schema'
import type { PrivilegesChanged } from '@/lib/users/set-privileges'

/** "61 users lose Write" and "Write → Read": what setting levels would do, in words. */
export function effectInWords(say: Say, effect: PrivilegesEffect): { text: string; transition: string } {
  const { kind, count } = effect
  if (kind === 'refused') {
    return { text: say('bulk.preview.refused', { count, reason: effect.reason }), transition: '' }
  }
  if (kind !== 'loses' && kind !== 'gains')
    return { text: say(`bulk.preview.${kind}`, { count }), transition: '' }
  if (!effect.from || !effect.to) {
    return { text: say(`bulk.preview.${kind}.something`, { count }), transition: '' }
  }
  return {
    text: say(`bulk.preview.${kind}.${between(effect.from, effect.to)}`, { count }),
    transition: `${say(`levels.${effect.from}`)} → ${say(`levels.${effect.to}`)}`,
  }
}

/** "APIs: 3 gain, 2 lose": the sections in which something changes. */
export function sectionInWords(say: Say, { section, loses, gains }: SectionEffect): string {
  return say('bulk.preview.section', { section: say(`sections.${section}`), loses, gains })
}

/** "61 lost Write, 180 gained Read": what it did; of several sections by section. For admins too, the stored level is meant. */
export function changedInWords(say: Say, changed: PrivilegesChanged[], levels: LevelsBySection): string[] {
  const all = entriesOf(levels).flatMap(([section, level]) => {
    const words = (['write', 'read', 'deny'] as const).flatMap((from) => {
      const count = changed.filter((one) => one.from[section] === from).length
      if (count === 0) return []
      const kind = levelRank(from) > levelRank(level) ? 'lost' : 'gained'
      return say(`bulk.receipt.${kind}.${between(from, level)}`, { count })
    })
    return words.length > 0 ? [{ section, words: words.join(', ') }] : []
  })
  const isOne = Object.keys(levels).length === 1
  return all.map(({ section, words }) => (isOne ? `${words}.` : `${say(`sections.${section}`)}: ${words}.`))
}

function entriesOf(levels: LevelsBySection) {
  return Object.entries(levels) as [SectionKey, Level][]
}

/** The arrow between two levels. */
function between(one: Level, other: Level): 'read' | 'write' | 'readWrite' {
  const levels = [one, other]
  if (!levels.includes('write')) return 'read'
  return levels.includes('deny') ? 'readWrite' : 'write'
}
