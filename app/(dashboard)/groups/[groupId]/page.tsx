import type { Metadata } from 'next'
import { PrivilegesReadOnly } from '@/components/privileges/privileges-read-only'
import { getTranslations } from '@/lib/i18n/request-texts'
import { may } from '@/lib/permissions/authorize'
import { currentActor, requireActor } from '@/lib/web/current-actor'
import { formRights } from '../../users/_fill/form-rights'
import { GroupForm } from '../_form/group-form'
import { findGroupForPage } from './find-group'

type Props = { params: Promise<{ groupId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const actor = await currentActor()
  if (!actor) return { title: (await getTranslations('groups'))('title') }
  return { title: (await findGroupForPage(actor, (await params).groupId)).name }
}

export default async function GroupPage({ params }: Props) {
  const { groupId } = await params
  const actor = await requireActor(`/groups/${groupId}`)
  const group = await findGroupForPage(actor, groupId)
  const say = await getTranslations('groups')
  if (!may(actor, 'groups.change')) {
    return (
      <PrivilegesReadOnly
        isAdmin={false}
        levels={group.privileges}
        emptyMeansAdmin={false}
        isSelf={false}
        reason={say('readOnly')}
      />
    )
  }
  return (
    <div className="-mb-6">
      <GroupForm key={group.version} group={group} rights={formRights(actor, null)} />
    </div>
  )
}
