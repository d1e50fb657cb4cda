import type { ReactNode } from 'react'
import { currentActor } from '@/lib/web/current-actor'
import { findUserForPage } from './_frame/find-user'
import { UserFrame } from './_frame/user-frame'

type Props = { params: Promise<{ userId: string }>; children: ReactNode }

/** It decides nothing: each tab asks for the user itself. */
export default async function UserLayout({ params, children }: Props) {
  const { userId } = await params
  const actor = await currentActor()
  if (!actor) return children
  return (
    <UserFrame actor={actor} user={await findUserForPage(actor, userId)} base={`/users/${userId}`}>
      {children}
    </UserFrame>
  )
}
