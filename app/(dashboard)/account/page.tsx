import type { Metadata } from 'next'
import { getTranslations } from '@/lib/i18n/request-texts'
import { requireActor } from '@/lib/web/current-actor'
import { findUserForPage, UserScreen } from '../users/[userId]/_profile/user-screen'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account'))('title') }
}

export default async function AccountPage() {
  const actor = await requireActor('/account')
  return <UserScreen actor={actor} user={await findUserForPage(actor, actor.userId)} />
}
