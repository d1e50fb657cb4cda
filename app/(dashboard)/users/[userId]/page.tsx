import type { Metadata } from 'next'
import { getTranslations } from '@/lib/i18n/request-texts'
import { currentActor, requireActor } from '@/lib/web/current-actor'
import { findUserForPage, UserScreen } from './_profile/user-screen'

type Props = { params: Promise<{ userId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const actor = await currentActor()
  if (!actor) return { title: (await getTranslations('user'))('unknown') }
  const user = await findUserForPage(actor, (await params).userId)
  return { title: `${user.firstName} ${user.lastName}` }
}

export default async function UserPage({ params }: Props) {
  const { userId } = await params
  const actor = await requireActor(`/users/${userId}`)
  return <UserScreen actor={actor} user={await findUserForPage(actor, userId)} isBelowUsers />
}
