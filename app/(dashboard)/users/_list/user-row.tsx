import Link from 'next/link'
import { useTranslations } from '#i18n'
import { Avatar } from '@/components/ui/avatar'
import { Badge, StatusDot } from '@/components/ui/badge'
import { cn } from '@/components/ui/cn'
import { LinkPending } from '@/components/ui/progress/link-pending'
import { Cell, RowHeader, TableRow } from '@/components/ui/table/table'
import type { Actor } from '@/lib/permissions/actor'
import type { UserListRow } from '@/lib/users/directory/search-users'
import { userActs } from '../_acts/user-acts'
import { SelectUser } from '../_selection/select-boxes'
import { RowMenu } from './row-menu'
import { UserCell } from './user-cell'
import type { UserColumn, UserListLook } from './user-list-look'

type UserRowProps = {
  actor: Actor
  user: UserListRow
  look: UserListLook
  now: Date
  canSelect: boolean
}

/** A person in the list: a row, and on a phone two lines. */
export function UserRow({ actor, user, look, now, canSelect }: UserRowProps) {
  const name = `${user.firstName} ${user.lastName}`
  const isSelf = user.id === actor.userId
  const isCompact = look.density === 'compact'
  // Compact rows are one line each: what is longer is cut off, and what only screen readers see stays inside.
  const height = isCompact ? 'md:h-8 md:py-0' : ''
  const line = isCompact ? 'md:relative md:truncate md:[&>div]:truncate' : ''
  return (
    <TableRow
      className={cn(
        // On a phone two lines: who and when, then what they may. With large text each part has a line of its own.
        'max-md:grid max-md:grid-cols-[auto_minmax(0,1fr)_auto_auto] max-md:items-center max-md:gap-x-1 max-md:@max-[17rem]/cards:block',
        'max-md:rounded-none max-md:border-0 max-md:border-b max-md:px-1 max-md:py-1.5 max-md:shadow-none max-md:last:border-b-0',
        'bg-surface hover:bg-sunken has-checked:bg-accent-soft md:bg-surface md:has-checked:bg-accent-soft md:[&:last-child>*]:border-b-0',
      )}
    >
      <Cell className={cn('row-span-2 p-0 md:w-10 md:pr-0 md:pl-2', !canSelect && 'md:hidden', height)}>
        {canSelect ? <SelectUser userId={user.id} name={name} /> : <Avatar name={name} />}
      </Cell>
      <RowHeader
        className={cn(
          'min-w-0 md:max-w-44 lg:max-w-56 xl:max-w-80 md:pr-3 max-md:py-0',
          canSelect ? 'md:pl-2' : 'md:pl-4',
          height,
          isCompact && 'xl:max-w-72',
        )}
      >
        <PersonInRow user={user} name={name} isSelf={isSelf} look={look} />
      </RowHeader>
      {look.columns.map((column) => (
        <Cell
          key={column}
          className={cn(
            'md:max-lg:px-2 max-md:py-0 max-md:text-sm',
            onPhone[column] ?? 'max-md:hidden',
            widths[column],
            isCompact && compactWidths[column],
            height,
            line,
          )}
        >
          <UserCell column={column} user={user} isCompact={isCompact} now={now} />
        </Cell>
      ))}
      <Cell
        className={cn(
          'bg-inherit p-0 max-md:col-start-4 max-md:row-span-2 max-md:row-start-1 md:w-12 md:pr-2 md:text-right',
          height,
        )}
      >
        <RowMenu user={{ id: user.id, name, emailAddress: user.emailAddress }} acts={userActs(actor, user)} />
      </Cell>
    </TableRow>
  )
}

/** Their places in the two lines. */
const onPhone: Partial<Record<UserColumn, string>> = {
  privileges: 'max-md:col-span-2 max-md:col-start-2 max-md:row-start-2 max-md:text-muted',
  'last-login': 'max-md:col-start-3 max-md:row-start-1',
}

const widths: Partial<Record<UserColumn, string>> = {
  email: 'lg:min-w-40',
  privileges: 'md:max-w-36 lg:max-w-60 xl:max-w-80',
  'last-login': 'md:min-w-26 xl:whitespace-nowrap',
  added: 'md:min-w-26 xl:whitespace-nowrap',
  id: 'lg:min-w-34',
}

const compactWidths: Partial<Record<UserColumn, string>> = {
  email: 'md:max-w-40 xl:max-w-44',
  activity: 'md:max-w-38 xl:max-w-44',
  id: 'md:max-w-26',
}

type PersonInRowProps = { user: UserListRow; name: string; isSelf: boolean; look: UserListLook }

function PersonInRow({ user, name, isSelf, look }: PersonInRowProps) {
  const say = useTranslations()
  const isCompact = look.density === 'compact'
  return (
    <span className="flex min-w-0 items-center gap-3">
      <span className={cn('max-md:hidden', isCompact && 'md:hidden')}>
        <Avatar name={name} />
      </span>
      <span
        className={cn(
          'min-w-0 max-md:flex max-md:items-baseline max-md:gap-2',
          isCompact && 'md:flex md:items-baseline md:gap-2',
        )}
      >
        <span
          className={cn(
            'flex min-w-0 items-center gap-2 max-md:shrink-0 max-md:max-w-full',
            isCompact && 'md:shrink-0',
          )}
        >
          <span className="md:hidden">
            <StatusDot isOn={user.isActive}>
              {say(`usersFilter.status.${user.isActive ? 'active' : 'inactive'}`)}
            </StatusDot>
          </span>
          <Link
            href={`/users/${user.id}`}
            className="relative min-w-0 truncate rounded-sm font-medium hover:underline"
            data-opens-row
            title={name}
          >
            {name}
            <LinkPending className="inset-x-0 bottom-0" />
          </Link>
          {isSelf && <Badge>{say('users.oneself')}</Badge>}
        </span>
        {!look.columns.includes('email') && (
          <span className="block min-w-0 truncate text-sm text-muted" title={user.emailAddress}>
            {user.emailAddress}
          </span>
        )}
      </span>
    </span>
  )
}
