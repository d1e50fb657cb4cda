import type { Metadata } from 'next'
import { PageHeader } from '@/components/shell/page-header'
import { env } from '@/lib/env'
import { getTranslations } from '@/lib/i18n/request-texts'
import { authorizeAct } from '@/lib/permissions/authorize'
import { requireActor } from '@/lib/web/current-actor'
import { readForPage } from '@/lib/web/read-for-page'
import { AddWays } from '../_add/add-ways'
import { ImportScreen } from './import-screen'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('import'))('title') }
}

export default async function ImportUsersPage() {
  const actor = await requireActor('/users/import')
  await readForPage(() => authorizeAct(actor, 'users.create'))
  const say = await getTranslations()
  return (
    <div className="max-w-[75rem]">
      <PageHeader
        title={say('import.title')}
        trail={[{ href: '/users', label: say('users.title') }]}
        description={say('import.description')}
      />
      <AddWays />
      <ImportScreen isMailSetUp={Boolean(env().SMTP_URL)} />
    </div>
  )
}
