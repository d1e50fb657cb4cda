import type { Metadata } from 'next'
import { requireActor } from '@/lib/auth/current-actor'
import { findUserForPage, UserScreen } from '../users/user-screen'

export const metadata: Metadata = { title: 'My account' }

export default async function AccountPage() {
  const actor = await requireActor('/account')
  return <UserScreen actor={actor} user={await findUserForPage(actor, actor.userId)} />
}
