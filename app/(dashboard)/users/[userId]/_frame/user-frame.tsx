import type { ReactNode } from 'react'
import { useTranslations } from '#i18n'
import { LinkTabs } from '@/components/ui/link-tabs'
import type { Actor } from '@/lib/permissions/actor'
import type { UserView } from '@/lib/user-record/user-view'
import { UserHeader } from './user-header'
import { tabLinks } from './user-tabs'

type UserFrameProps = {
  actor: Actor
  user: UserView
  /** `/users/{id}`, or `/account` for one's own page. */
  base: string
  children: ReactNode
}

/** What all tabs of a user share: who it is, what can be done to them, and the way to the tabs. */
export function UserFrame({ actor, user, base, children }: UserFrameProps) {
  const say = useTranslations()
  return (
    <div className="max-w-[75rem]">
      <UserHeader actor={actor} user={user} base={base} />
      <LinkTabs label={say('user.tabs.label')} tabs={tabLinks(say, base, actor, user)} />
      {children}
    </div>
  )
}
