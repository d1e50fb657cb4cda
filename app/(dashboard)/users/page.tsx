import { Plus } from 'lucide-react'
import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { PageHeader } from '@/components/shell/page-header'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { Pagination } from '@/components/ui/pagination'
import { requireActor } from '@/lib/auth/current-actor'
import { readForPage } from '@/lib/http/read-for-page'
import { may } from '@/lib/permissions/authorize'
import { filterParams } from '@/lib/users/filter-params'
import { searchUsers } from '@/lib/users/search-users'
import type { SearchParams } from '../../page-props'
import { ActiveFilters } from './active-filters'
import { ExportUsers } from './export-users'
import { LookMenu } from './look-menu'
import { MoreMenu } from './more-menu'
import { NoUsers } from './no-users'
import { SelectionBar } from './selection-bar'
import { lookCookie, lookFrom } from './user-list-look'
import { countInWords, readUserListQuery, userListHref } from './user-list-query'
import { UserSearch } from './user-search'
import { UserSelectionProvider } from './user-selection'
import { UsersTable } from './users-table'

export const metadata: Metadata = { title: 'Users' }

export default async function UsersPage({ searchParams }: { searchParams: SearchParams }) {
  const { unread, ...query } = readUserListQuery(await searchParams)
  const actor = await requireActor(userListHref(query))
  const found = await readForPage(() => searchUsers(actor, query))
  const { users, pageCount } = found
  const look = { ...lookFrom((await cookies()).get(lookCookie)?.value), ...query.look }

  // Whoever may add people may change some; of each the verbs ask.
  const canSelect = may(actor, 'users.create')

  return (
    <>
      <PageHeader
        title="Users"
        action={
          <div className="flex flex-wrap gap-2">
            <MoreMenu
              canImport={may(actor, 'users.create')}
              canSeeTemplates={may(actor, 'templates.list')}
              canSeeDeleted={may(actor, 'users.list-deleted')}
            />
            {may(actor, 'users.create') && (
              <LinkButton variant="primary" href="/users/new">
                <Plus aria-hidden /> Add user
              </LinkButton>
            )}
          </div>
        }
      />
      <div className="mb-3 space-y-3">
        {unread.length > 0 && (
          <Notice title="Part of this address could not be read">
            <p>The list is shown without it: {unread.join(', ')}.</p>
          </Notice>
        )}
        <UserSearch query={query}>
          <LookMenu query={query} look={look} />
          <ExportUsers filter={query.filter} />
        </UserSearch>
        <ActiveFilters query={query} />
        <p id="users-count" role="status" tabIndex={-1} className="text-sm text-muted tabular-nums">
          {countInWords({ ...found, ...query })}
        </p>
      </div>
      {users.length > 0 ? (
        // Who is chosen under one filter is not chosen under another.
        <UserSelectionProvider
          key={String(filterParams(query.filter))}
          filter={query.filter}
          total={found.total}
          pageIds={users.map(({ id }) => id)}
        >
          <UsersTable
            actor={actor}
            users={users}
            query={query}
            look={look}
            now={new Date()}
            canSelect={canSelect}
          />
          {canSelect && <SelectionBar />}
          <div className="mt-4">
            <Pagination
              page={query.page}
              pageCount={pageCount}
              hrefOf={(page) => userListHref({ ...query, page })}
            />
          </div>
        </UserSelectionProvider>
      ) : (
        <NoUsers
          filter={query.filter}
          total={found.total}
          lastPageHref={userListHref({ ...query, page: pageCount })}
        />
      )}
    </>
  )
}
