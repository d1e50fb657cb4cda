import { useTranslations } from '#i18n'
import { cn } from '@/components/ui/cn'
import { RowsThatOpen } from '@/components/ui/table/rows-that-open'
import { ColumnHeader, Table, TableHead } from '@/components/ui/table/table'
import type { Actor } from '@/lib/permissions/actor'
import type { UserListRow } from '@/lib/users/directory/search-users'
import type { UserListQuery } from '../_filters/user-list-href'
import { orderInWords } from '../_filters/words-of-list'
import { SelectPage } from '../_selection/select-boxes'
import { SortHeader } from './sort-header'
import { isOnPhone, type UserListLook, usualLook } from './user-list-look'
import { UserRow } from './user-row'

type UsersTableProps = {
  actor: Actor
  users: UserListRow[]
  query: UserListQuery
  look: UserListLook
  now: Date
  canSelect: boolean
}

export function UsersTable({ actor, users, query, look, now, canSelect }: UsersTableProps) {
  const say = useTranslations('users')
  const order = orderInWords(useTranslations('usersFilter'), query.order)
  return (
    <div
      className={cn(
        'md:rounded-lg md:border md:border-line md:bg-surface md:shadow-low',
        // With more columns than usual a narrow table scrolls by itself, and its head with it; the actions stay.
        look.columns.length > usualLook.columns.length &&
          'md:max-2xl:relative md:max-2xl:overflow-x-auto md:max-2xl:[&_thead_th]:static md:max-2xl:[&_tr>:last-child]:sticky md:max-2xl:[&_tr>:last-child]:right-0 md:max-2xl:[&_tr>:last-child]:z-1 md:max-2xl:[&_tr>:last-child]:border-l',
      )}
    >
      <Table>
        <caption className="sr-only">{say('caption', { order })}</caption>
        <TableHead>
          <tr>
            {canSelect && (
              // Cards have no head: the selection bar selects the page there.
              <ColumnHeader className="hidden w-10 pr-0 pl-2 md:table-cell md:rounded-tl-lg">
                <SelectPage />
              </ColumnHeader>
            )}
            <SortHeader
              by="name"
              label={say('name')}
              query={query}
              className={canSelect ? 'md:-ml-1' : 'md:rounded-tl-lg md:pl-1'}
            />
            {look.columns.map((column) => (
              <SortHeader
                key={column}
                by={column}
                label={say(`columns.${column}`)}
                query={query}
                className={cn(!isOnPhone(column) && 'max-md:hidden')}
              />
            ))}
            <ColumnHeader className="md:rounded-tr-lg">
              <span className="sr-only">{say('actions')}</span>
            </ColumnHeader>
          </tr>
        </TableHead>
        <RowsThatOpen className="max-md:space-y-0 max-md:overflow-hidden max-md:rounded-lg max-md:border max-md:border-line max-md:bg-surface">
          {users.map((user) => (
            <UserRow key={user.id} actor={actor} user={user} look={look} now={now} canSelect={canSelect} />
          ))}
        </RowsThatOpen>
      </Table>
    </div>
  )
}
