import { MousePointerClick } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { PageHeader } from '@/components/shell/page-header'
import { SearchRefused } from '@/components/shell/palette/search-refused'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { countAccess } from '@/lib/access/count-access'
import { listCell } from '@/lib/access/list-cell'
import { getTranslations } from '@/lib/i18n/request-texts'
import { filterParams } from '@/lib/users/directory/filter-params'
import { requireActor } from '@/lib/web/current-actor'
import { searchForPage } from '@/lib/web/read-for-page'
import type { SearchParams } from '../../page-props'
import { accessHref, readAccessQuery } from './access-query'
import { CellPanel } from './cell-panel'
import { SectionsTable } from './sections-table'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('access'))('title') }
}

const admins = `/users?${filterParams({ status: 'active', admin: 'yes' })}`

export default async function AccessPage({ searchParams }: { searchParams: SearchParams }) {
  const { cell, page } = readAccessQuery(await searchParams)
  const actor = await requireActor(accessHref({ cell, page }))
  const { found, refusal } = await searchForPage(() =>
    Promise.all([countAccess(actor), cell && listCell(actor, cell, page)]),
  )
  const say = await getTranslations('access')
  return (
    <>
      <PageHeader title={say('title')} description={<p>{say('description')}</p>} />
      {refusal && <SearchRefused refusal={refusal} />}
      {found && (
        <div className="grid items-start gap-5 lg:grid-cols-[21rem_minmax(0,1fr)]">
          <div className="space-y-3">
            <SectionsTable counts={found[0].sections} chosen={cell} />
            <p className="text-sm text-muted">
              {say.rich('admins', {
                count: found[0].admins,
                link: (words) => (
                  <Link href={admins} className="text-accent underline">
                    {words}
                  </Link>
                ),
              })}
            </p>
          </div>
          {cell && found[1] ? (
            <CellPanel
              cell={cell}
              found={found[1]}
              count={found[0].sections.find(({ section }) => section === cell.section)}
              page={page}
              now={new Date()}
            />
          ) : (
            <Card>
              <EmptyState icon={MousePointerClick} title={say('choose.title')}>
                <p>{say('choose.body')}</p>
              </EmptyState>
            </Card>
          )}
        </div>
      )}
    </>
  )
}
