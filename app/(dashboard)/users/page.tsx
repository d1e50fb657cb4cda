import { Plus } from 'lucide-react'
import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { PageHeader } from '@/components/shell/page-header'
import { SearchRefused } from '@/components/shell/palette/search-refused'
import { ViewLinks } from '@/components/shell/view-links'
import { LinkButton } from '@/components/ui/buttons/link-button'
import { hidden } from '@/components/ui/hidden'
import { Notice } from '@/components/ui/notice'
import { Pagination } from '@/components/ui/table/pagination'
import { RememberAddress } from '@/components/ui/table/remembered-address'
import { env } from '@/lib/env'
import { listGroupNames } from '@/lib/groups/list-group-names'
import { getTranslations } from '@/lib/i18n/request-texts'
import { may } from '@/lib/permissions/authorize'
import { filterParams } from '@/lib/users/directory/filter-params'
import { searchUsers } from '@/lib/users/directory/search-users'
import { isFiltered } from '@/lib/users/directory/user-filter'
import { viewQuery } from '@/lib/users/directory/view-query'
import { mostSearchWords, searchWords } from '@/lib/users/directory/words/search-words'
import { requireActor } from '@/lib/web/current-actor'
import { searchForPage } from '@/lib/web/read-for-page'
import type { SearchParams } from '../../page-props'
import { ActiveFilters } from './_filters/active-filters'
import { userListHref } from './_filters/user-list-href'
import { readUserListQuery } from './_filters/user-list-query'
import { UserSearch } from './_filters/user-search'
import { orderInWords } from './_filters/words-of-list'
import { ExportUsers } from './_list/export-users'
import { LookMenu } from './_list/look-menu'
import { MoreMenu } from './_list/more-menu'
import { NoUsers } from './_list/no-users'
import { columnsFor, lookCookie, lookFrom } from './_list/user-list-look'
import { UsersTable } from './_list/users-table'
import { SelectionBar } from './_selection/selection-bar'
import { UserSelectionProvider } from './_selection/user-selection'
import { readViews } from './_views/read-views'
import { ViewTools } from './_views/view-tools'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('users'))('title') }
}

const nothing = { users: [], total: 0, everybody: 0, pageCount: 1 }

export default async function UsersPage({ searchParams }: { searchParams: SearchParams }) {
  const params = await searchParams
  const actor = await requireActor(userListHref(readUserListQuery(params)))
  const offered = columnsFor({ readsAudit: may(actor, 'audit.read') })
  const { unread, ...query } = readUserListQuery(params, offered)
  const { found, refusal } = await searchForPage(() => searchUsers(actor, query))
  const { users, total, everybody, pageCount } = found ?? nothing
  const { unused } = searchWords(query.filter.query ?? '')
  const say = await getTranslations('users')
  const order = orderInWords(await getTranslations('usersFilter'), query.order)
  const [views, groups] = await Promise.all([readViews(actor), listGroupNames(actor)])
  const key = viewQuery(query.filter, query.order)
  const view = views.find((one) => one.key === key)
  const look = { ...lookFrom((await cookies()).get(lookCookie)?.value, offered), ...query.look }

  const more = {
    canSeeTemplates: may(actor, 'templates.list'),
    canSeeDeleted: may(actor, 'users.list-deleted'),
  }
  // A user who may add users, or change groups, may change some; the verbs check each.
  const mayChangeGroups = may(actor, 'groups.change')
  const canSelect = may(actor, 'users.create') || mayChangeGroups

  return (
    <>
      <RememberAddress />
      <PageHeader
        title={view?.name ?? say('title')}
        count={
          found && (
            <p id="users-count" role="status" tabIndex={-1} className="text-muted tabular-nums">
              {say.rich(isFiltered(query.filter) ? 'count.filtered' : 'count.all', {
                total,
                everybody,
                order,
                hidden,
              })}
            </p>
          )
        }
        action={
          <div className="flex gap-2">
            <span className="max-sm:hidden">
              <MoreMenu {...more} />
            </span>
            {may(actor, 'users.create') && (
              <LinkButton variant="primary" href="/users/new" aria-label={say('add')}>
                <Plus aria-hidden />
                <span className="max-sm:hidden">{say('add')}</span>
                <span className="whitespace-nowrap sm:hidden">{say('addShort')}</span>
              </LinkButton>
            )}
          </div>
        }
      />
      <div className="mb-3 space-y-3">
        {unused.length > 0 && (
          <Notice title={say('unusedWords.title', { most: mostSearchWords })}>
            <p className="break-words">{say('unusedWords.body', { words: unused.join(' ') })}</p>
          </Notice>
        )}
        {unread.length > 0 && (
          <Notice title={say('unread.title')}>
            <p>{say('unread.body', { names: unread.join(', ') })}</p>
          </Notice>
        )}
        <div className="lg:hidden short:hidden">
          <ViewLinks views={views.map(({ name, href, key }) => ({ name, href, key }))} isLine />
        </div>
        <UserSearch query={query} offered={offered} groups={groups} more={more}>
          <ViewTools
            shown={view?.saved ?? null}
            query={view || key === '' ? null : userListHref({ ...query, page: 1 }).slice('/users?'.length)}
            views={views.flatMap(({ saved }) => saved ?? [])}
            maySave={may(actor, 'views.save')}
            mayShare={may(actor, 'views.share')}
          />
          <LookMenu query={query} look={look} offered={offered} />
          <ExportUsers filter={query.filter} />
        </UserSearch>
        {/* A view's own filters are said by its name, which on a phone is above. */}
        <div className={view ? 'max-lg:hidden' : 'empty:hidden'}>
          <ActiveFilters query={query} groups={groups} />
        </div>
      </div>
      {refusal && <SearchRefused refusal={refusal} />}
      {/* Who is chosen under one filter is not chosen under another. */}
      <UserSelectionProvider
        key={String(filterParams(query.filter))}
        filter={query.filter}
        total={total}
        pageIds={users.map(({ id }) => id)}
      >
        {users.length > 0 && (
          <UsersTable
            actor={actor}
            users={users}
            query={query}
            look={look}
            now={new Date()}
            canSelect={canSelect}
          />
        )}
        {found && users.length === 0 && (
          <NoUsers
            filter={query.filter}
            total={total}
            lastPageHref={userListHref({ ...query, page: pageCount })}
          />
        )}
        {/* Also where nobody is left: it tells what became of a change of many. */}
        {canSelect && (
          <SelectionBar
            isMailSetUp={Boolean(env().SMTP_URL)}
            mayChangeGroups={mayChangeGroups}
            ownId={actor.userId}
          />
        )}
        {users.length > 0 && (
          <div className="mt-4">
            <Pagination
              page={query.page}
              pageCount={pageCount}
              hrefOf={(page) => userListHref({ ...query, page })}
            />
          </div>
        )}
      </UserSelectionProvider>
    </>
  )
}
