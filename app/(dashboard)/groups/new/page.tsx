import type { Metadata } from 'next'
import { PageHeader } from '@/components/shell/page-header'
import { getGroup } from '@/lib/groups/list-groups'
import { getTranslations } from '@/lib/i18n/request-texts'
import type { Actor } from '@/lib/permissions/actor'
import { authorizeAct, may } from '@/lib/permissions/authorize'
import { listTemplates } from '@/lib/privilege-templates/list-templates'
import { requireActor } from '@/lib/web/current-actor'
import { readForPage } from '@/lib/web/read-for-page'
import type { SearchParams } from '../../../page-props'
import { formRights } from '../../users/_fill/form-rights'
import { GroupForm } from '../_form/group-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('groups'))('newTitle') }
}

export default async function NewGroupPage({ searchParams }: { searchParams: SearchParams }) {
  const actor = await requireActor('/groups/new')
  await readForPage(() => authorizeAct(actor, 'groups.change'))
  const { template, group } = await searchParams
  const say = await getTranslations('groups')
  return (
    // The Save bar ends the page: it uses the room below the page.
    <div className="-mb-6 max-w-[75rem]">
      <PageHeader title={say('newTitle')} trail={[{ href: '/groups', label: say('title') }]} />
      <GroupForm
        group={null}
        start={await startOf(actor, { template, group })}
        rights={formRights(actor, null)}
      />
    </div>
  )
}

type Source = { template: string | string[] | undefined; group: string | string[] | undefined }

/** What the new group begins with: that of a template, or of the group it is a copy of. */
async function startOf(actor: Actor, { template, group }: Source) {
  if (typeof group === 'string') {
    const say = await getTranslations('groups')
    const { name, description, privileges } = await readForPage(() => getGroup(actor, group))
    return { name: say('copyOf', { name }), description, privileges }
  }
  if (typeof template !== 'string' || !may(actor, 'templates.list')) return undefined
  const found = (await listTemplates(actor)).find(({ id }) => id === template)
  return found && { name: found.name, description: '', privileges: found.privileges }
}
