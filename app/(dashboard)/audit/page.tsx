import type { Metadata } from 'next'
import { PageHeader } from '@/components/shell/page-header'
import { listEvents } from '@/lib/audit/list-events'
import { requireActor } from '@/lib/auth/current-actor'
import { readForPage } from '@/lib/http/read-for-page'
import type { SearchParams } from '../../page-props'
import { AuditFilters } from './audit-filters'
import { auditHref, eventsInWords, readAuditQuery } from './audit-query'
import { AuditTable } from './audit-table'
import { Downloads } from './downloads'
import { NewerOlder } from './newer-older'
import { NoEvents } from './no-events'

export const metadata: Metadata = { title: 'Audit log' }

export default async function AuditPage({ searchParams }: { searchParams: SearchParams }) {
  const { filter, place } = readAuditQuery(await searchParams)
  const actor = await requireActor(auditHref(filter, place))
  const page = await readForPage(() => listEvents(actor, filter, { place }))
  const { events } = page

  return (
    <>
      <PageHeader title="Audit log" description="Who did what, to whom, when and from where." />
      <AuditFilters filter={filter} />
      <div className="mt-4 mb-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p role="status" className="text-sm text-muted tabular-nums">
          {eventsInWords({ ...page, count: events.length, filter })}
          {page.hasMorePeople && '. More people match than can be looked for at once: type more of the name.'}
        </p>
        <Downloads filter={filter} />
      </div>
      {events.length > 0 ? (
        <AuditTable actor={actor} page={page} />
      ) : (
        <NoEvents isFiltered={Object.keys(filter).length > 0} isBelowOthers={page.hasNewer} />
      )}
      <NewerOlder page={page} filter={filter} />
    </>
  )
}
