import type { Say } from '@/lib/i18n/texts'
import { type Level, levelRank } from '@/lib/permissions/privileges.schema'
import type { PrivilegeEffect } from '@/lib/users/bulk.schema'
import type { PrivilegeChanged } from '@/lib/users/set-privilege'

/** "61 users lose Write" and "Write → Read": what setting a level would do, in words. */
export function effectInWords(
  say: Say,
  effect: PrivilegeEffect,
  level: Level,
): { text: string; transition: string } {
  const { kind, count } = effect
  if (kind === 'refused') {
    return { text: say('bulk.preview.refused', { count, reason: effect.reason }), transition: '' }
  }
  if (kind !== 'loses' && kind !== 'gains')
    return { text: say(`bulk.preview.${kind}`, { count }), transition: '' }
  return {
    text: say(`bulk.preview.${kind}.${between(effect.from, level)}`, { count }),
    transition: `${say(`levels.${effect.from}`)} → ${say(`levels.${level}`)}`,
  }
}

/** "61 lost Write, 180 gained Read": what it did. For admins too, the stored level is meant. */
export function changedInWords(say: Say, changed: PrivilegeChanged[], level: Level): string {
  const words = (['write', 'read', 'deny'] as const).flatMap((from) => {
    const count = changed.filter((one) => one.from === from).length
    if (count === 0) return []
    const kind = levelRank(from) > levelRank(level) ? 'lost' : 'gained'
    return say(`bulk.receipt.${kind}.${between(from, level)}`, { count })
  })
  return `${words.join(', ')}.`
}

/** The arrow between two levels. */
function between(one: Level, other: Level): 'read' | 'write' | 'readWrite' {
  const levels = [one, other]
  if (!levels.includes('write')) return 'read'
  return levels.includes('deny') ? 'readWrite' : 'write'
}
