import type { ReactNode } from 'react'
import { currentActor } from '@/lib/web/current-actor'
import { findUserForPage } from '../users/[userId]/_frame/find-user'
import { UserFrame } from '../users/[userId]/_frame/user-frame'

/** One's own page, with the same tabs as that of any user. */
export default async function AccountLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor()
  if (!actor) return children
  return (
    <UserFrame actor={actor} user={await findUserForPage(actor, actor.userId)} base="/account">
      {children}
    </UserFrame>
  )
}
