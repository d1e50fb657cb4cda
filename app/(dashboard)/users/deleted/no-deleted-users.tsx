import { FileX, SearchX, Trash2 } from 'lucide-react'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'

type NoDeletedUsersProps = { query: string; total: number; keptDays: number }

/** Why the list is empty, and the way on. */
export function NoDeletedUsers(props: NoDeletedUsersProps) {
  return <Card>{reason(props)}</Card>
}

function reason({ query, total, keptDays }: NoDeletedUsersProps) {
  const showAll = (
    <LinkButton variant="primary" href="/users/deleted">
      Show all deleted users
    </LinkButton>
  )
  if (total > 0) {
    return (
      <EmptyState icon={FileX} title="This page does not exist" action={showAll}>
        <p>The list is shorter than that. Perhaps people were restored meanwhile.</p>
      </EmptyState>
    )
  }
  if (query) {
    return (
      <EmptyState icon={SearchX} title={`Nobody found for “${query}”`} action={showAll}>
        <p>No deleted user has this in name or email. Perhaps they were restored, or erased in time.</p>
      </EmptyState>
    )
  }
  return (
    <EmptyState
      icon={Trash2}
      title="No deleted users"
      action={
        <LinkButton variant="primary" href="/users">
          Go to the users
        </LinkButton>
      }
    >
      <p>
        Whoever is deleted stands here for {keptDays === 1 ? 'a day' : `${keptDays} days`} and can be
        restored.
      </p>
    </EmptyState>
  )
}
