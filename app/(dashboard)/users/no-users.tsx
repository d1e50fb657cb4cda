import { FileX, SearchX, UsersRound } from 'lucide-react'
import Link from 'next/link'
import { buttonStyles } from '@/components/ui/button-styles'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'

type NoUsersProps = { query: string; total: number; lastPageHref: string }

/** Why the list is empty, and the way on. */
export function NoUsers({ query, total, lastPageHref }: NoUsersProps) {
  if (total > 0) {
    return (
      <Card>
        <EmptyState
          icon={FileX}
          title="This page does not exist"
          action={
            <Link href={lastPageHref} className={buttonStyles({ variant: 'primary' })}>
              Go to the last page
            </Link>
          }
        >
          <p>The list is shorter than that. Perhaps people were deleted meanwhile.</p>
        </EmptyState>
      </Card>
    )
  }
  if (query) {
    return (
      <Card>
        <EmptyState
          icon={SearchX}
          title={`Nobody found for “${query}”`}
          action={
            <Link href="/users" className={buttonStyles({ variant: 'primary' })}>
              Show all users
            </Link>
          }
        >
          <p>The search looks at first name, last name and email. Try fewer letters.</p>
        </EmptyState>
      </Card>
    )
  }
  return (
    <Card>
      <EmptyState icon={UsersRound} title="No users yet">
        <p>People you add appear here.</p>
      </EmptyState>
    </Card>
  )
}
