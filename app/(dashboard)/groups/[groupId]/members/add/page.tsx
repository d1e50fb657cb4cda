import type { Metadata } from 'next'
import { getTranslations } from '@/lib/i18n/request-texts'
import { authorizeAct } from '@/lib/permissions/authorize'
import { requireActor } from '@/lib/web/current-actor'
import { readForPage } from '@/lib/web/read-for-page'
import { AddMembers } from '../../../_members/add-members'
import { findGroupForPage } from '../../find-group'

type Props = { params: Promise<{ groupId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('groups'))('addMembers.title') }
}

export default async function AddMembersPage({ params }: Props) {
  const { groupId } = await params
  const actor = await requireActor(`/groups/${groupId}/members/add`)
  await readForPage(() => {
    authorizeAct(actor, 'groups.change')
    authorizeAct(actor, 'users.list')
  })
  const { id, name } = await findGroupForPage(actor, groupId)
  return <AddMembers group={{ id, name }} />
}
