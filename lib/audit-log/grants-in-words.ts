import type { AuditChanges } from '../audit/record-event'
import type { Say } from '../i18n/texts'
import { type Privileges, sections } from '../permissions/sections'

/**
 * What an event gave and took, short enough for a row: "APIs: Deny → Write". Where there was nothing before, or is nothing
 * afterwards, only the other side.
 */
export function grantsInWords(say: Say, { privileges, isAdmin, groups }: AuditChanges): string[] {
  const none = say('auditFields.none')
  const words: string[] = []
  if (isAdmin && (isAdmin[0] || isAdmin[1])) {
    words.push(
      change(
        say('auditFields.names.isAdmin'),
        isAdmin.map((one) => yesOrNo(say, one)),
      ),
    )
  }
  if (privileges) words.push(...levels(say, privileges))
  if (groups) {
    const names = groups.map((one) => (Array.isArray(one) ? one.join(', ') : '') || none)
    words.push(change(say('auditFields.names.groups'), groups[0] === null ? names.slice(1) : names))
  }
  return words
}

function levels(say: Say, [before, after]: [unknown, unknown]): string[] {
  const levelOf = (privileges: unknown, key: keyof Privileges) =>
    ((privileges ?? {}) as Privileges)[key] ?? 'deny'
  return sections
    .filter(({ key }) => levelOf(before, key) !== levelOf(after, key))
    .map(({ key }) => {
      const sides = [before, after].filter((side) => side !== null)
      return change(
        say(`sections.${key}`),
        sides.map((side) => say(`levels.${levelOf(side, key)}`)),
      )
    })
}

function change(name: string, sides: string[]): string {
  return `${name}: ${sides.join(' → ')}`
}

function yesOrNo(say: Say, value: unknown): string {
  return say(value ? 'common.yes' : 'common.no')
}
