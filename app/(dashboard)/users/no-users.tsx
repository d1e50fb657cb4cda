import { FileX, SearchX, UsersRound } from 'lucide-react'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { isFiltered, type UserFilter } from '@/lib/users/user-filter'
import { filtersInWords } from './words-of-list'

type NoUsersProps = { filter: UserFilter; total: number; lastPageHref: string }

/** Why the list is empty, and the way on. */
export function NoUsers(props: NoUsersProps) {
  return <Card>{reason(props)}</Card>
}

function reason({ filter, total, lastPageHref }: NoUsersProps) {
  if (total > 0) {
    return (
      <EmptyState
        icon={FileX}
        title="This page does not exist"
        action={
          <LinkButton variant="primary" href={lastPageHref}>
            Go to the last page
          </LinkButton>
        }
      >
        <p>The list is shorter than that. Perhaps people were deleted meanwhile.</p>
      </EmptyState>
    )
  }
  if (isFiltered(filter)) {
    return (
      <EmptyState
        icon={SearchX}
        title={filter.query ? `Nobody found for “${filter.query}”` : 'Nobody found'}
        action={
          <LinkButton variant="primary" href="/users">
            Show all users
          </LinkButton>
        }
      >
        {filter.query && (
          <p>The search looks at first name, last name, email and ID for every word. Try fewer letters.</p>
        )}
        {filtersInWords(filter).length > 0 && <p>Nobody fits all of the filters. Take one of them off.</p>}
      </EmptyState>
    )
  }
  return (
    <EmptyState icon={UsersRound} title="No users yet">
      <p>People you add appear here.</p>
    </EmptyState>
  )
}
