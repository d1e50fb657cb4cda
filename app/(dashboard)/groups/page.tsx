import { Plus, UsersRound } from 'lucide-react'
import type { Metadata } from 'next'
import { PageHeader } from '@/components/shell/page-header'
import { LinkButton } from '@/components/ui/buttons/link-button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/table/pagination'
import { env } from '@/lib/env'
import { listGroups } from '@/lib/groups/list-groups'
import { getTranslations } from '@/lib/i18n/request-texts'
import { may } from '@/lib/permissions/authorize'
import { requireActor } from '@/lib/web/current-actor'
import { readForPage } from '@/lib/web/read-for-page'
import type { SearchParams } from '../../page-props'
import { GroupsSearch } from './_list/groups-search'
import { GroupsTable } from './_list/groups-table'
import { groupsHref, readGroupsQuery } from './groups-query'

const base = '/groups'
const pageSize = 50

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('groups'))('title') }
}

export default async function GroupsPage({ searchParams }: { searchParams: SearchParams }) {
  const { query, page } = readGroupsQuery(await searchParams)
  const actor = await requireActor(groupsHref(base, { query, page }))
  const { groups, total, pageCount } = await readForPage(() => listGroups(actor, { query, page, pageSize }))
  const mayChange = may(actor, 'groups.change')
  const say = await getTranslations('groups')
  return (
    <>
      <PageHeader
        title={say('title')}
        description={
          <p className="max-w-[68ch]">
            {say(env().GROUP_RIGHTS === 'add' ? 'description' : 'descriptionReplace')}
          </p>
        }
        action={
          mayChange && (
            <LinkButton variant="primary" href="/groups/new">
              <Plus aria-hidden /> {say('add')}
            </LinkButton>
          )
        }
      />
      <div className="mb-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <GroupsSearch
          base={base}
          query={query}
          label={say('search.label')}
          placeholder={say('search.placeholder')}
        />
        <p role="status" className="text-sm text-muted tabular-nums">
          {query ? say('found', { total, query }) : say('count', { total })}
        </p>
      </div>
      {groups.length > 0 ? (
        <GroupsTable groups={groups} mayChange={mayChange} now={new Date()} />
      ) : (
        <Card>
          <EmptyState
            icon={UsersRound}
            title={query ? say('empty.notFound', { query }) : say('empty.title')}
            action={
              mayChange &&
              !query && (
                <LinkButton variant="primary" href="/groups/new">
                  {say('add')}
                </LinkButton>
              )
            }
          >
            <p>{say(query ? 'empty.searched' : 'empty.what')}</p>
          </EmptyState>
        </Card>
      )}
      <div className="mt-4">
        {groups.length > 0 && (
          <Pagination
            page={page}
            pageCount={pageCount}
            hrefOf={(other) => groupsHref(base, { query, page: other })}
          />
        )}
      </div>
    </>
  )
}
