import type { Metadata } from 'next'
import { PageHeader } from '@/components/shell/page-header'
import { requireActor } from '@/lib/auth/current-actor'
import { env } from '@/lib/env'
import { readForPage } from '@/lib/http/read-for-page'
import { authorizeAct } from '@/lib/permissions/authorize'
import { ImportScreen } from './import-screen'

export const metadata: Metadata = { title: 'Import users' }

export default async function ImportUsersPage() {
  const actor = await requireActor('/users/import')
  await readForPage(() => authorizeAct(actor, 'users.create'))
  return (
    <div className="max-w-[75rem]">
      <PageHeader
        title="Import users"
        trail={[{ href: '/users', label: 'Users' }]}
        description="Add and change many people with a CSV file. You see what would happen first."
      />
      <ImportScreen isMailSetUp={Boolean(env().SMTP_URL)} />
    </div>
  )
}
