import { Bookmark } from 'lucide-react'
import type { Metadata } from 'next'
import { PageHeader } from '@/components/shell/page-header'
import { LinkButton } from '@/components/ui/buttons/link-button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { getTranslations } from '@/lib/i18n/request-texts'
import { may } from '@/lib/permissions/authorize'
import { listTemplates } from '@/lib/privilege-templates/list-templates'
import { requireActor } from '@/lib/web/current-actor'
import { readForPage } from '@/lib/web/read-for-page'
import { TemplatesTable } from './templates-table'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('templates'))('title') }
}

export default async function TemplatesPage() {
  const actor = await requireActor('/users/templates')
  const templates = await readForPage(() => listTemplates(actor))
  const say = await getTranslations('templates')
  return (
    <>
      <PageHeader
        title={say('title')}
        trail={[{ href: '/users', label: say('users') }]}
        description={say('description')}
      />
      {templates.length > 0 ? (
        <TemplatesTable actor={actor} templates={templates} now={new Date()} />
      ) : (
        <Card>
          <EmptyState
            icon={Bookmark}
            title={say('empty.title')}
            action={
              <LinkButton variant="primary" href="/users">
                {say('empty.action')}
              </LinkButton>
            }
          >
            <p>{say(may(actor, 'templates.create') ? 'empty.howAdmin' : 'empty.howOthers')}</p>
          </EmptyState>
        </Card>
      )}
    </>
  )
}
