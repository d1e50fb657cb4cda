import { FileX, SearchX } from 'lucide-react'
import { useTranslations } from '#i18n'
import { LinkButton } from '@/components/ui/buttons/link-button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import type { UserFilter } from '@/lib/users/directory/user-filter'
import { countFilters } from '../_filters/words-of-list'

type NoUsersProps = { filter: UserFilter; total: number; lastPageHref: string }

/** Why the list is empty, and the way on. Without a filter it has the reader at least. */
export function NoUsers({ filter, total, lastPageHref }: NoUsersProps) {
  return (
    <Card>{total > 0 ? <NoSuchPage lastPageHref={lastPageHref} /> : <NobodyFound filter={filter} />}</Card>
  )
}

function NoSuchPage({ lastPageHref }: { lastPageHref: string }) {
  const say = useTranslations('users.empty')
  return (
    <EmptyState
      icon={FileX}
      title={say('noPage')}
      action={
        <LinkButton variant="primary" href={lastPageHref}>
          {say('lastPage')}
        </LinkButton>
      }
    >
      <p>{say('noPageBody')}</p>
    </EmptyState>
  )
}

function NobodyFound({ filter }: { filter: UserFilter }) {
  const say = useTranslations('users.empty')
  return (
    <EmptyState
      icon={SearchX}
      title={filter.query ? say('nobodyFor', { words: filter.query }) : say('nobody')}
      action={
        <LinkButton variant="primary" href="/users">
          {say('showAll')}
        </LinkButton>
      }
    >
      {filter.query && <p>{say('searched')}</p>}
      {filter.lastUsed && filter.lastUsed !== 'never' && <p>{say('usedBefore')}</p>}
      {countFilters(filter) > 0 && <p>{say('filtered')}</p>}
    </EmptyState>
  )
}
