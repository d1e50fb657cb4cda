import type { Metadata } from 'next'
import type { ComponentType } from 'react'
import { getTranslations } from '@/lib/i18n/request-texts'
import type { Actor } from '@/lib/permissions/actor'
import { may } from '@/lib/permissions/authorize'
import type { UserView } from '@/lib/user-record/user-view'
import { currentActor, requireActor } from '@/lib/web/current-actor'
import { findUserForPage } from './find-user'
import { tabHref, type UserTab } from './user-tabs'

/** What every tab is given. */
export type UserTabProps = {
  actor: Actor
  user: UserView
  /** Where Cancel leads; without it, it resets the form. */
  cancelHref?: string
}

type Props = { params: Promise<{ userId: string }> }

/** The page of one tab of a user. */
export function userTabPage(tab: UserTab, Tab: ComponentType<UserTabProps>) {
  return async function UserTabPage({ params }: Props) {
    const { userId } = await params
    const actor = await requireActor(tabHref(`/users/${userId}`, tab))
    const cancelHref = may(actor, 'users.list') ? '/users' : undefined
    return <Tab actor={actor} user={await findUserForPage(actor, userId)} cancelHref={cancelHref} />
  }
}

/** Its title: the user, and the tab except for the first. */
export function userTabTitle(tab: UserTab) {
  return async ({ params }: Props): Promise<Metadata> => {
    const actor = await currentActor()
    const say = await getTranslations('user')
    if (!actor) return { title: say('unknown') }
    const user = await findUserForPage(actor, (await params).userId)
    const name = `${user.firstName} ${user.lastName}`
    return { title: tab === 'access' ? name : say('tabs.title', { name, tab: say(`tabs.${tab}`) }) }
  }
}

/** The same tab on one's own page. */
export function ownTabPage(tab: UserTab, Tab: ComponentType<UserTabProps>) {
  return async function OwnTabPage() {
    const actor = await requireActor(tabHref('/account', tab))
    return <Tab actor={actor} user={await findUserForPage(actor, actor.userId)} />
  }
}

/** Its title. */
export function ownTabTitle(tab: UserTab) {
  return async (): Promise<Metadata> => {
    const name = (await getTranslations('account'))('title')
    const say = await getTranslations('user.tabs')
    return { title: tab === 'details' ? name : say('title', { name, tab: say(tab) }) }
  }
}
