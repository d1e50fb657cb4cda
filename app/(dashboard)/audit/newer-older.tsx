import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useTranslations } from '#i18n'
import { LinkButton } from '@/components/ui/buttons/link-button'
import { PageLink } from '@/components/ui/table/pagination'
import type { AuditPage } from '@/lib/audit-log/list-events'
import { auditHref, type ScreenFilter } from './audit-query'

/** The way through the list: positions are events, so new events move nothing. */
export function NewerOlder({ page, filter }: { page: AuditPage; filter: ScreenFilter }) {
  const say = useTranslations('audit')
  const sayCommon = useTranslations('common')
  const { events, hasNewer, hasOlder } = page
  const [first, last] = [events[0], events.at(-1)]
  if (!first || !last || (!hasNewer && !hasOlder)) return null
  return (
    <nav aria-label={sayCommon('pages.title')} className="mt-4 flex flex-wrap items-center justify-end gap-2">
      {hasNewer && (
        <LinkButton href={auditHref(filter)} size="sm" variant="ghost">
          {say('pages.newest')}
        </LinkButton>
      )}
      <PageLink href={hasNewer ? auditHref(filter, { after: first.id }) : null}>
        <ChevronLeft aria-hidden /> {say('pages.newer')}
      </PageLink>
      <PageLink href={hasOlder ? auditHref(filter, { before: last.id }) : null}>
        {say('pages.older')} <ChevronRight aria-hidden />
      </PageLink>
    </nav>
  )
}
