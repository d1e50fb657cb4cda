import type { Metadata } from 'next'
import { PageHeader } from '@/components/shell/page-header'
import { listGroupNames } from '@/lib/groups/list-group-names'
import { getTranslations } from '@/lib/i18n/request-texts'
import { listSettings } from '@/lib/organisation-settings/list-settings'
import { readOrganisation } from '@/lib/organisation-settings/read-organisation'
import type { Actor } from '@/lib/permissions/actor'
import { may } from '@/lib/permissions/authorize'
import { requireActor } from '@/lib/web/current-actor'
import { readForPage } from '@/lib/web/read-for-page'
import { InstallationSettings } from './installation-settings'
import { OrganisationCard } from './organisation-card'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings'))('title') }
}

/** System Management → Settings: the organisation's own options, and what the operator set. */
export default async function SettingsPage() {
  const actor = await requireActor('/settings')
  const organisation = await readForPage(() => readOrganisation(actor))
  const say = await getTranslations('settings')
  return (
    <div className="max-w-[75rem]">
      <PageHeader title={say('title')} />
      <div className="space-y-5">
        <OrganisationCard
          organisation={organisation}
          groups={await groupsToChoose(actor)}
          mayChange={may(actor, 'settings.change')}
        />
        <InstallationSettings settings={listSettings(actor)} />
      </div>
    </div>
  )
}

/** Those who look after the system may not know the groups; then there is none to choose. */
async function groupsToChoose(actor: Actor): Promise<{ id: string; name: string }[]> {
  if (!may(actor, 'groups.list') && !may(actor, 'users.list')) return []
  return (await listGroupNames(actor)).map(({ id, name }) => ({ id, name }))
}
