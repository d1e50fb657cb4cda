import { FileX, SearchX, Trash2 } from 'lucide-react'
import { useTranslations } from '#i18n'
import { LinkButton } from '@/components/ui/buttons/link-button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import type { Say } from '@/lib/i18n/texts'

type NoDeletedUsersProps = { query: string; total: number; keptDays: number }

/** Why the list is empty, and the way on. */
export function NoDeletedUsers(props: NoDeletedUsersProps) {
  const say = useTranslations('deletedUsers.empty')
  return <Card>{reason(say, props)}</Card>
}

function reason(say: Say<'deletedUsers.empty'>, { query, total, keptDays }: NoDeletedUsersProps) {
  const showAll = (
    <LinkButton variant="primary" href="/users/deleted">
      {say('showAll')}
    </LinkButton>
  )
  if (total > 0) {
    return (
      <EmptyState icon={FileX} title={say('noPage')} action={showAll}>
        <p>{say('noPageHelp')}</p>
      </EmptyState>
    )
  }
  if (query) {
    return (
      <EmptyState icon={SearchX} title={say('notFound', { query })} action={showAll}>
        <p>{say('notFoundHelp')}</p>
      </EmptyState>
    )
  }
  return (
    <EmptyState
      icon={Trash2}
      title={say('none')}
      action={
        <LinkButton variant="primary" href="/users">
          {say('toUsers')}
        </LinkButton>
      }
    >
      <p>{say('noneHelp', { days: keptDays })}</p>
    </EmptyState>
  )
}
