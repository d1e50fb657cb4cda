import { timeOfId } from '@/lib/db/id-form'
import type { Say } from '@/lib/i18n/texts'
import { type PrivilegeChoice, partsOfChoice, type UserFilter } from '@/lib/users/directory/user-filter'
import type { SortKey, UserOrder } from '@/lib/users/directory/user-order'

type SayFilter = Say<'usersFilter'>

/** What each filter can be, in words. */
export function filterLabels(say: SayFilter) {
  return {
    status: { active: say('status.active'), inactive: say('status.inactive') },
    admin: { yes: say('admin.yes'), no: say('admin.no') },
    signIn: { never: say('signIn.never') },
    lastUsed: { 30: say('lastUsed.days30'), 90: say('lastUsed.days90'), never: say('lastUsed.never') },
    invitation: { open: say('invitation.open'), none: say('invitation.none') },
  }
}

/** The number of active filters. The search has its own box. */
export function countFilters({ query: _words, ...others }: UserFilter): number {
  return Object.values(others).filter(Boolean).length
}

type Sayings = {
  say: SayFilter
  saySection: Say<'sections'>
  /** A moment by the reader's clock. */
  sayTime: (at: Date) => string
  /** The name of a group; undefined for one that is gone. */
  groupName: (id: string) => string | undefined
}

/** The filters that are set, each as a short phrase. */
export function filtersInWords(
  { say, saySection, sayTime, groupName }: Sayings,
  filter: UserFilter,
): { field: keyof UserFilter; words: string }[] {
  const { status, admin, privilege, signIn, lastUsed, invitation, groupId, importId } = filter
  const labels = filterLabels(say)
  const words = {
    status: status && labels.status[status],
    admin: admin && labels.admin[admin],
    privilege: privilege && privilegeInWords(say, saySection, privilege),
    signIn: signIn && labels.signIn[signIn],
    lastUsed: lastUsed && labels.lastUsed[lastUsed],
    invitation: invitation && labels.invitation[invitation],
    groupId: groupId && say('group', { name: groupName(groupId) ?? groupId }),
    importId: importId && say('import', { time: sayTime(timeOfId(importId)) }),
  }
  const fields = Object.keys(words) as (keyof typeof words)[]
  return fields.flatMap((field) => (words[field] ? [{ field, words: words[field] }] : []))
}

/** "Can write: APIs" */
function privilegeInWords(say: SayFilter, saySection: Say<'sections'>, choice: PrivilegeChoice): string {
  const { section, level } = partsOfChoice(choice)
  return say(`privilege.${level}`, { section: saySection(section) })
}

/** What follows "ordered by". */
export function orderInWords(say: SayFilter, { by, isDescending }: UserOrder): string {
  return say(`orders.${by}.${isDescending ? 'down' : 'up'}`)
}

const isNewestFirst = new Set<SortKey>([
  'privileges',
  'groups',
  'last-login',
  'last-used',
  'activity',
  'added',
])

/** The order of a column when it is first chosen: the newest of times, the most privileges. */
export function firstOrder(by: SortKey): UserOrder {
  return { by, isDescending: isNewestFirst.has(by) }
}
