import { FileX, SearchX, UsersRound } from 'lucide-react'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'

type NoUsersProps = { query: string; total: number; lastPageHref: string }

/** Why the list is empty, and the way on. */
export function NoUsers(props: NoUsersProps) {
  return <Card>{reason(props)}</Card>
}

function reason({ query, total, lastPageHref }: NoUsersProps) {
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
  if (query) {
    return (
      <EmptyState
        icon={SearchX}
        title={`Nobody found for “${query}”`}
        action={
          <LinkButton variant="primary" href="/users">
            Show all users
          </LinkButton>
        }
      >
        <p>The search looks at first name, last name and email. Try fewer letters.</p>
      </EmptyState>
    )
  }
  return (
    <EmptyState icon={UsersRound} title="No users yet">
      <p>People you add appear here.</p>
    </EmptyState>
  )
}
