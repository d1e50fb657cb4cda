import type { Say } from '@/lib/i18n/texts'
import { type Privileges, sections } from '@/lib/permissions/privileges.schema'

/** What is granted, section by section: "APIs read", "Keys write". */
export function grantedInWords(say: Say, privileges: Privileges): string[] {
  return sections.flatMap(({ key }) => {
    const level = privileges[key]
    return level ? [say(`privileges.brief.${level}`, { section: say(`sections.${key}`) })] : []
  })
}
