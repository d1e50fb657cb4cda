import type { Metadata } from 'next'
import { PageHeader } from '@/components/shell/page-header'
import { SearchRefused } from '@/components/shell/palette/search-refused'
import { Pagination } from '@/components/ui/table/pagination'
import { listDeletedUsers } from '@/lib/deleted-users/list-deleted-users'
import { env } from '@/lib/env'
import { getTranslations } from '@/lib/i18n/request-texts'
import { requireActor } from '@/lib/web/current-actor'
import { searchForPage } from '@/lib/web/read-for-page'
import type { SearchParams } from '../../../page-props'
import { deletedUsersHref, deletedUsersInWords, readDeletedUsersQuery } from './deleted-users-query'
import { DeletedUsersSearch } from './deleted-users-search'
import { DeletedUsersTable } from './deleted-users-table'
import { NoDeletedUsers } from './no-deleted-users'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('deletedUsers'))('title') }
}

const nothing = { users: [], total: 0, pageCount: 1 }

export default async function DeletedUsersPage({ searchParams }: { searchParams: SearchParams }) {
  const { query, page } = readDeletedUsersQuery(await searchParams)
  const actor = await requireActor(deletedUsersHref({ query, page }))
  const { found, refusal } = await searchForPage(() => listDeletedUsers(actor, { query, page }))
  const { users, total, pageCount } = found ?? nothing
  const keptDays = env().DELETED_USER_DAYS
  const say = await getTranslations('deletedUsers')
  const sayCommon = await getTranslations('common')

  return (
    <>
      <PageHeader
        title={say('title')}
        trail={[{ href: '/users', label: sayCommon('users') }]}
        description={<p className="max-w-[68ch]">{say('intro', { days: keptDays })}</p>}
      />
      <div className="mb-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <DeletedUsersSearch query={query} />
        {found && (
          <p role="status" className="text-sm text-muted tabular-nums">
            {deletedUsersInWords(say, total, query)}
          </p>
        )}
      </div>
      {refusal && <SearchRefused refusal={refusal} />}
      {users.length > 0 && <DeletedUsersTable actor={actor} users={users} now={new Date()} />}
      {found && users.length === 0 && <NoDeletedUsers query={query} total={total} keptDays={keptDays} />}
      <div className="mt-4">
        {users.length > 0 && (
          <Pagination
            page={page}
            pageCount={pageCount}
            hrefOf={(other) => deletedUsersHref({ query, page: other })}
          />
        )}
      </div>
    </>
  )
}
