import { ScrollText, SearchX } from 'lucide-react'
import { useTranslations } from '#i18n'
import { LinkButton } from '@/components/ui/buttons/link-button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { endsBeforeItBegins, type ScreenFilter } from './audit-query'

/** Why the list is empty, and the way on. */
export function NoEvents({ filter, isBelowOthers }: { filter: ScreenFilter; isBelowOthers: boolean }) {
  const say = useTranslations('audit')
  if (Object.keys(filter).length === 0 && !isBelowOthers) {
    return (
      <Card>
        <EmptyState
          icon={ScrollText}
          title={say('empty.title')}
          action={<LinkButton href="/audit">{say('empty.again')}</LinkButton>}
        >
          <p>{say('empty.body')}</p>
        </EmptyState>
      </Card>
    )
  }
  return (
    <Card>
      <EmptyState
        icon={SearchX}
        title={say(isBelowOthers ? 'empty.older' : 'empty.filtered')}
        action={
          <LinkButton variant="primary" href="/audit">
            {say('empty.showAll')}
          </LinkButton>
        }
      >
        <p>{say(endsBeforeItBegins(filter) ? 'empty.fromAfterTo' : 'empty.filteredBody')}</p>
      </EmptyState>
    </Card>
  )
}
