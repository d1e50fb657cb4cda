import type { Say } from '@/lib/i18n/texts'
import { type GrantedLevel, type Privileges, sections } from '@/lib/permissions/sections'

/** A level, and the names of the sections that have it. */
export type GrantedGroup = { level: GrantedLevel; names: string[] }

/** What is granted, the higher level first. @param atMost so many sections altogether */
export function grantedGroups(
  say: Say,
  privileges: Privileges,
  atMost: number = sections.length,
): GrantedGroup[] {
  let room = atMost
  return (['write', 'read'] as const).flatMap((level) => {
    const keys = sections.map(({ key }) => key).filter((key) => privileges[key] === level)
    const names = keys.slice(0, room).map((key) => say(`sections.${key}`))
    room -= names.length
    return names.length > 0 ? [{ level, names }] : []
  })
}

/** "Write: APIs, Policies · Read: Analytics" */
export function grantedInWords(say: Say, privileges: Privileges): string {
  return grantedGroups(say, privileges)
    .map(({ level, names }) => `${say(`levels.${level}`)}: ${names.join(', ')}`)
    .join(' · ')
}
