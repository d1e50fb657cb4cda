import { useTranslations } from '#i18n'
import { PrivilegesInBrief } from '@/components/privileges/privileges-in-brief'
import { Avatar } from '@/components/ui/avatar'
import {
  Cell,
  ColumnHeader,
  RowHeader,
  Table,
  TableBody,
  TableHead,
  TableRow,
} from '@/components/ui/table/table'
import { RelativeTime } from '@/components/ui/time/relative-time'
import { EmailText } from '@/components/users/email-text'
import type { DeletedUserView } from '@/lib/deleted-users/deleted-user-view'
import type { Actor } from '@/lib/permissions/actor'
import { may } from '@/lib/permissions/authorize'
import { EraseUser } from './erase-user'
import { RestoreUser } from './restore-user'

type DeletedUsersTableProps = { actor: Actor; users: DeletedUserView[]; now: Date }

export function DeletedUsersTable({ actor, users, now }: DeletedUsersTableProps) {
  const say = useTranslations('deletedUsers.table')
  return (
    <div className="md:rounded-lg md:border md:border-line md:bg-surface md:shadow-low">
      <Table>
        <caption className="sr-only">{say('caption')}</caption>
        <TableHead>
          <tr>
            <ColumnHeader className="md:rounded-tl-lg md:pl-4">{say('name')}</ColumnHeader>
            <ColumnHeader>{say('privileges')}</ColumnHeader>
            <ColumnHeader>{say('deleted')}</ColumnHeader>
            <ColumnHeader>{say('erased')}</ColumnHeader>
            <ColumnHeader className="md:rounded-tr-lg">
              <span className="sr-only">{say('actions')}</span>
            </ColumnHeader>
          </tr>
        </TableHead>
        <TableBody>
          {users.map((user) => (
            <DeletedUserRow key={user.id} actor={actor} user={user} now={now} />
          ))}
        </TableBody>
      </Table>
    </div>
  )
}

type DeletedUserRowProps = { actor: Actor; user: DeletedUserView; now: Date }

function DeletedUserRow({ actor, user, now }: DeletedUserRowProps) {
  const say = useTranslations('deletedUsers.table')
  const name = `${user.firstName} ${user.lastName}`
  return (
    <TableRow className="md:[&:last-child>*]:border-b-0">
      <RowHeader className="max-w-80 pb-2 md:max-w-56 md:pr-3 md:pl-4 xl:max-w-80">
        <span className="flex items-center gap-3">
          <Avatar name={name} />
          <span className="min-w-0">
            <span className="block font-medium [overflow-wrap:anywhere] md:truncate" title={name}>
              {name}
            </span>
            <span className="block text-sm text-muted [overflow-wrap:anywhere] md:truncate">
              <EmailText address={user.emailAddress} isCutInTable />
            </span>
          </span>
        </span>
      </RowHeader>
      <Cell label={say('privileges')} className="md:max-w-72">
        <PrivilegesInBrief
          isAdmin={user.isAdmin}
          hasAllRights={user.rights.hasAllRights}
          privileges={user.rights.privileges}
        />
      </Cell>
      <Cell label={say('deleted')}>
        {say.rich('deletedBy', {
          time: () => <RelativeTime at={user.deletedAt} now={now} />,
          muted: (chunks) => <span className="text-muted [overflow-wrap:anywhere]">{chunks}</span>,
          name: user.deletedByName,
        })}
      </Cell>
      <Cell label={say('erased')} className="xl:whitespace-nowrap">
        <RelativeTime at={user.erasedAt} now={now} />
      </Cell>
      <Cell className="pt-3 md:pt-1.5 md:pr-4">
        <div className="flex flex-wrap items-center gap-2 md:justify-end xl:flex-nowrap">
          {may(actor, 'user.restore', user) ? (
            <RestoreUser userId={user.id} name={name} emailAddress={user.emailAddress} />
          ) : (
            <span className="text-sm text-muted">{say('onlyAdmin')}</span>
          )}
          {may(actor, 'user.erase', user) && <EraseUser userId={user.id} name={name} />}
        </div>
      </Cell>
    </TableRow>
  )
}
