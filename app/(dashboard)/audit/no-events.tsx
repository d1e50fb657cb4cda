import { ScrollText, SearchX } from 'lucide-react'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'

/** Why the list is empty, and the way on. */
export function NoEvents({ isFiltered, isBelowOthers }: { isFiltered: boolean; isBelowOthers: boolean }) {
  if (!isFiltered && !isBelowOthers) {
    return (
      <Card>
        <EmptyState icon={ScrollText} title="Nothing has happened yet">
          <p>What people and programs do appears here.</p>
        </EmptyState>
      </Card>
    )
  }
  return (
    <Card>
      <EmptyState
        icon={SearchX}
        title={isBelowOthers ? 'There is nothing older' : 'No event matches'}
        action={
          <LinkButton variant="primary" href="/audit">
            Show all events
          </LinkButton>
        }
      >
        <p>Try fewer filters, or other days. Days begin and end at midnight UTC.</p>
      </EmptyState>
    </Card>
  )
}
