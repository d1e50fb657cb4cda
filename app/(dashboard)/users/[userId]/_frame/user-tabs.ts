import 'server-only'
import type { Say } from '@/lib/i18n/texts'
import type { Actor } from '@/lib/permissions/actor'
import { may } from '@/lib/permissions/authorize'
import type { UserView } from '@/lib/user-record/user-view'

export type UserTab = 'access' | 'details' | 'sign-in' | 'keys' | 'activity'

/** The tabs of a user; the first has the address of the user itself. */
const tabsOfOthers: UserTab[] = ['access', 'details', 'sign-in', 'keys', 'activity']
/** On one's own page, first what one can change oneself. */
const tabsOfOneself: UserTab[] = ['details', 'access', 'sign-in', 'keys', 'activity']

/** Where a tab is: below `/users/{id}`, or below `/account` for one's own page. */
export function tabHref(base: string, tab: UserTab): string {
  const [first] = base === '/account' ? tabsOfOneself : tabsOfOthers
  return tab === first ? base : `${base}/${tab}`
}

/** The tabs that the actor may open, with their addresses. */
export function tabLinks(say: Say, base: string, actor: Actor, user: UserView) {
  return (base === '/account' ? tabsOfOneself : tabsOfOthers)
    .filter((tab) => isOpenTo(tab, actor, user))
    .map((tab) => ({ href: tabHref(base, tab), label: say(`user.tabs.${tab}`) }))
}

function isOpenTo(tab: UserTab, actor: Actor, user: UserView): boolean {
  if (tab === 'sign-in') return may(actor, 'user.end-sessions', user)
  return tab !== 'activity' || may(actor, 'audit.read')
}
