import { Plus, Upload } from 'lucide-react'
import type { Metadata } from 'next'
import { PageHeader } from '@/components/shell/page-header'
import { LinkButton } from '@/components/ui/link-button'
import { Pagination } from '@/components/ui/pagination'
import { requireActor } from '@/lib/auth/current-actor'
import { readForPage } from '@/lib/http/read-for-page'
import { may } from '@/lib/permissions/authorize'
import { searchUsers } from '@/lib/users/search-users'
import type { SearchParams } from '../../page-props'
import { NoUsers } from './no-users'
import { countInWords, readUserListQuery, userListHref } from './user-list-query'
import { UserSearch } from './user-search'
import { UsersTable } from './users-table'

export const metadata: Metadata = { title: 'Users' }

export default async function UsersPage({ searchParams }: { searchParams: SearchParams }) {
  const { query, page } = readUserListQuery(await searchParams)
  const actor = await requireActor(userListHref({ query, page }))
  const { users, total, pageCount } = await readForPage(() => searchUsers(actor, { query, page }))

  return (
    <>
      <PageHeader
        title="Users"
        action={
          <div className="flex flex-wrap gap-2">
            {may(actor, 'templates.list') && <LinkButton href="/users/templates">Templates</LinkButton>}
            {may(actor, 'users.list-deleted') && <LinkButton href="/users/deleted">Deleted users</LinkButton>}
            {may(actor, 'users.create') && (
              <LinkButton href="/users/import">
                <Upload aria-hidden /> Import
              </LinkButton>
            )}
            {may(actor, 'users.create') && (
              <LinkButton variant="primary" href="/users/new">
                <Plus aria-hidden /> Add user
              </LinkButton>
            )}
          </div>
        }
      />
      <div className="mb-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <UserSearch query={query} />
        <p role="status" className="text-sm text-muted tabular-nums">
          {countInWords(total, query)}
        </p>
      </div>
      {users.length > 0 ? (
        <UsersTable actor={actor} users={users} now={new Date()} />
      ) : (
        <NoUsers query={query} total={total} lastPageHref={userListHref({ query, page: pageCount })} />
      )}
      <div className="mt-4">
        {users.length > 0 && (
          <Pagination
            page={page}
            pageCount={pageCount}
            hrefOf={(other) => userListHref({ query, page: other })}
          />
        )}
      </div>
    </>
  )
}
