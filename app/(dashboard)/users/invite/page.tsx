import type { Metadata } from 'next'
import { PageHeader } from '@/components/shell/page-header'
import { env } from '@/lib/env'
import { getTranslations } from '@/lib/i18n/request-texts'
import { authorizeAct, may } from '@/lib/permissions/authorize'
import { listTemplates } from '@/lib/privilege-templates/list-templates'
import { requireActor } from '@/lib/web/current-actor'
import { readForPage } from '@/lib/web/read-for-page'
import { AddWays } from '../_add/add-ways'
import { InviteScreen } from './invite-screen'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('invite'))('title') }
}

export default async function InviteUsersPage() {
  const actor = await requireActor('/users/invite')
  await readForPage(() => authorizeAct(actor, 'users.create'))
  const say = await getTranslations()
  return (
    <div className="-mb-6 max-w-[75rem]">
      <PageHeader
        title={say('invite.title')}
        trail={[{ href: '/users', label: say('common.users') }]}
        description={say('invite.description')}
      />
      <AddWays />
      <InviteScreen
        templates={may(actor, 'templates.list') ? await listTemplates(actor) : []}
        isMailSetUp={Boolean(env().SMTP_URL)}
      />
    </div>
  )
}
