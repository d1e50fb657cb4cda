import Link from 'next/link'
import { useTranslations } from '#i18n'
import { Avatar } from '@/components/ui/avatar'
import { Badge } from '@/components/ui/badge'
import { cn } from '@/components/ui/cn'
import { LinkPending } from '@/components/ui/progress/link-pending'
import { Cell, RowHeader, TableRow } from '@/components/ui/table/table'
import { EmailText } from '@/components/users/email-text'
import type { Actor } from '@/lib/permissions/actor'
import type { UserListRow } from '@/lib/users/directory/search-users'
import { deletionOf } from '../_deletion/deletion'
import { mayEdit } from '../_fill/form-rights'
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

/** A person in the list: a row, and on a phone a card. */
export function UserRow({ actor, user, look, now, canSelect }: UserRowProps) {
  const say = useTranslations('users')
  const name = `${user.firstName} ${user.lastName}`
  const isSelf = user.id === actor.userId
  const isCompact = look.density === 'compact'
  // Compact rows are one line each: what is longer is cut off, and what only screen readers see stays inside.
  const height = isCompact ? 'md:h-8 md:py-0' : ''
  const line = isCompact ? 'md:relative md:truncate md:[&>div]:truncate' : ''
  return (
    <TableRow className="hover:bg-sunken has-checked:bg-accent-soft md:has-checked:bg-accent-soft md:[&:last-child>*]:border-b-0">
      {canSelect && (
        <Cell className={cn('absolute top-3 right-13 p-0 md:static md:w-10 md:pr-0 md:pl-2', height)}>
          <SelectUser userId={user.id} name={name} />
        </Cell>
      )}
      <RowHeader
        className={cn(
          'max-w-80 md:max-w-44 lg:max-w-56 xl:max-w-80 pb-2 md:pr-3',
          canSelect ? 'pr-20 md:pl-2' : 'pr-10 md:pl-4',
          // With large text the name is below the box and the menu.
          'max-md:@max-[17rem]/cards:pt-11 max-md:@max-[17rem]/cards:pr-0',
          height,
          isCompact && 'xl:max-w-72',
        )}
      >
        <PersonInRow user={user} name={name} isSelf={isSelf} look={look} />
      </RowHeader>
      {look.columns.map((column) => (
        <Cell
          key={column}
          label={say(`columns.${column}`)}
          className={cn('md:max-lg:px-2', widths[column], isCompact && compactWidths[column], height, line)}
        >
          <UserCell column={column} user={user} isCompact={isCompact} now={now} />
        </Cell>
      ))}
      <Cell className={cn('absolute top-3 right-3 p-0 md:static md:w-12 md:pr-2 md:text-right', height)}>
        <RowMenu
          userId={user.id}
          name={name}
          canEdit={mayEdit(actor, user)}
          deletion={deletionOf(actor, user)}
        />
      </Cell>
    </TableRow>
  )
}

const widths: Partial<Record<UserColumn, string>> = {
  email: 'lg:min-w-40',
  privileges: 'md:max-w-72',
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
  const say = useTranslations('users')
  const isCompact = look.density === 'compact'
  return (
    <span className="flex items-center gap-3">
      <span className={cn('max-md:@max-[17rem]/cards:hidden', isCompact && 'md:hidden')}>
        <Avatar name={name} />
      </span>
      <span className={cn('min-w-0', isCompact && 'md:flex md:items-baseline md:gap-2')}>
        <span className={cn('flex min-w-0 items-center gap-2', isCompact && 'md:shrink-0')}>
          <Link
            href={`/users/${user.id}`}
            className="relative min-w-0 rounded-sm font-medium [overflow-wrap:anywhere] hover:underline md:truncate"
            data-opens-row
            title={name}
          >
            {name}
            <LinkPending className="inset-x-0 bottom-0" />
          </Link>
          {isSelf && <Badge>{say('oneself')}</Badge>}
        </span>
        {!look.columns.includes('email') && (
          <span className="block text-sm text-muted md:truncate" title={user.emailAddress}>
            <EmailText address={user.emailAddress} isCutInTable />
          </span>
        )}
      </span>
    </span>
  )
}
