import { Bookmark } from 'lucide-react'
import type { Metadata } from 'next'
import { PageHeader } from '@/components/shell/page-header'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { requireActor } from '@/lib/auth/current-actor'
import { readForPage } from '@/lib/http/read-for-page'
import { may } from '@/lib/permissions/authorize'
import { listTemplates } from '@/lib/privilege-templates/list-templates'
import { TemplatesTable } from './templates-table'

export const metadata: Metadata = { title: 'Privilege templates' }

export default async function TemplatesPage() {
  const actor = await requireActor('/users/templates')
  const templates = await readForPage(() => listTemplates(actor))
  return (
    <>
      <PageHeader
        title="Privilege templates"
        trail={[{ href: '/users', label: 'Users' }]}
        description="Levels per section under a name, to fill in the form of a user with. Changing or deleting one touches nobody who was given them."
      />
      {templates.length > 0 ? (
        <TemplatesTable actor={actor} templates={templates} now={new Date()} />
      ) : (
        <Card>
          <EmptyState
            icon={Bookmark}
            title="No templates yet"
            action={
              <LinkButton variant="primary" href="/users">
                Go to the users
              </LinkButton>
            }
          >
            <p>
              {may(actor, 'templates.create')
                ? 'Open a user, set the levels, and choose “Keep as template…”.'
                : 'An admin can save one from the form of any user.'}
            </p>
          </EmptyState>
        </Card>
      )}
    </>
  )
}
