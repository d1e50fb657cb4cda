import { ChevronLeft, ChevronRight } from 'lucide-react'
import { LinkButton } from '@/components/ui/link-button'
import { PageLink } from '@/components/ui/pagination'
import type { AuditPage } from '@/lib/audit/list-events'
import { auditHref, type ScreenFilter } from './audit-query'

/** The way through the list: places are events, so what happens meanwhile moves nothing. */
export function NewerOlder({ page, filter }: { page: AuditPage; filter: ScreenFilter }) {
  const { events, hasNewer, hasOlder } = page
  const [first, last] = [events[0], events.at(-1)]
  if (!first || !last || (!hasNewer && !hasOlder)) return null
  return (
    <nav aria-label="Pages" className="mt-4 flex flex-wrap items-center justify-end gap-2">
      {hasNewer && (
        <LinkButton href={auditHref(filter)} size="sm" variant="ghost">
          Newest
        </LinkButton>
      )}
      <PageLink href={hasNewer ? auditHref(filter, { after: first.id }) : null}>
        <ChevronLeft aria-hidden /> Newer
      </PageLink>
      <PageLink href={hasOlder ? auditHref(filter, { before: last.id }) : null}>
        Older <ChevronRight aria-hidden />
      </PageLink>
    </nav>
  )
}
