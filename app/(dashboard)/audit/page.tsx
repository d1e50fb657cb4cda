import type { Metadata } from 'next'
import { PageHeader } from '@/components/shell/page-header'
import { SearchRefused } from '@/components/shell/palette/search-refused'
import { type AuditPage as AuditPageFound, listEvents } from '@/lib/audit-log/list-events'
import { getTranslations } from '@/lib/i18n/request-texts'
import { requireActor } from '@/lib/web/current-actor'
import { searchForPage } from '@/lib/web/read-for-page'
import type { SearchParams } from '../../page-props'
import { AuditFilters } from './audit-filters'
import { auditHref, eventsInWords, readAuditQuery } from './audit-query'
import { AuditTable } from './audit-table'
import { Downloads } from './downloads'
import { NewerOlder } from './newer-older'
import { NoEvents } from './no-events'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('audit'))('title') }
}

const nothing: AuditPageFound = {
  events: [],
  hasNewer: false,
  hasOlder: false,
  hasMorePeople: false,
  presentUserIds: [],
  presentGroupIds: [],
}

export default async function AuditPage({ searchParams }: { searchParams: SearchParams }) {
  const { filter, cursor } = readAuditQuery(await searchParams)
  const actor = await requireActor(auditHref(filter, cursor))
  const { found, refusal } = await searchForPage(() => listEvents(actor, filter, { cursor }))
  const say = await getTranslations('audit')
  const page = found ?? nothing
  const { events } = page
  const words = eventsInWords(say, { ...page, count: events.length, filter })

  return (
    <>
      <PageHeader title={say('title')} description={say('description')} />
      <AuditFilters filter={filter} />
      <div className="mt-4 mb-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p role="status" className="text-sm text-muted tabular-nums">
          {found && (page.hasMorePeople ? say('status.morePeople', { events: words }) : words)}
        </p>
        <Downloads filter={filter} />
      </div>
      {refusal && <SearchRefused refusal={refusal} />}
      {events.length > 0 && <AuditTable actor={actor} page={page} />}
      {found && events.length === 0 && <NoEvents filter={filter} isBelowOthers={page.hasNewer} />}
      <NewerOlder page={page} filter={filter} />
    </>
  )
}
