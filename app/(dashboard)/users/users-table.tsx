import Link from 'next/link'
import { Avatar } from '@/components/ui/avatar'
import { Badge, Status } from '@/components/ui/badge'
import { RelativeTime } from '@/components/ui/relative-time'
import { RowsThatOpen } from '@/components/ui/rows-that-open'
import { Cell, ColumnHeader, RowHeader, Table, TableHead, TableRow } from '@/components/ui/table'
import { PrivilegesInBrief } from '@/components/users/privileges-in-brief'
import { auditActionLabel } from '@/lib/audit/audit-action'
import type { Actor } from '@/lib/auth/actor'
import type { UserListRow } from '@/lib/users/search-users'
import { deletionOf } from './deletion'
import { mayEdit } from './form-rights'
import { RowMenu } from './row-menu'

type UsersTableProps = { actor: Actor; users: UserListRow[]; now: Date }

export function UsersTable({ actor, users, now }: UsersTableProps) {
  return (
    <div className="md:rounded-lg md:border md:border-line md:bg-surface md:shadow-low">
      <Table>
        <caption className="sr-only">Users, ordered by name</caption>
        <TableHead>
          <tr>
            <ColumnHeader className="md:rounded-tl-lg md:pl-4">Name</ColumnHeader>
            <ColumnHeader>Status</ColumnHeader>
            <ColumnHeader>Privileges</ColumnHeader>
            <ColumnHeader>Last login</ColumnHeader>
            <ColumnHeader>Latest activity</ColumnHeader>
            <ColumnHeader className="md:rounded-tr-lg">
              <span className="sr-only">Actions</span>
            </ColumnHeader>
          </tr>
        </TableHead>
        <RowsThatOpen>
          {users.map((user) => (
            <UserRow key={user.id} actor={actor} user={user} now={now} />
          ))}
        </RowsThatOpen>
      </Table>
    </div>
  )
}

function UserRow({ actor, user, now }: { actor: Actor; user: UserListRow; now: Date }) {
  const name = `${user.firstName} ${user.lastName}`
  const isSelf = user.id === actor.userId
  const latest = user.latestActivity
  return (
    <TableRow className="hover:bg-sunken md:[&:last-child>*]:border-b-0">
      <RowHeader className="max-w-80 md:max-w-56 xl:max-w-80 pr-10 pb-2 md:pr-3 md:pl-4">
        <span className="flex items-center gap-3">
          <Avatar name={name} />
          <span className="min-w-0">
            <span className="flex items-center gap-2">
              <Link
                href={`/users/${user.id}`}
                className="min-w-0 truncate rounded-sm font-medium hover:underline"
                data-opens-row
                title={name}
              >
                {name}
              </Link>
              {isSelf && <Badge>You</Badge>}
            </span>
            <span className="block truncate text-sm text-muted">{user.emailAddress}</span>
          </span>
        </span>
      </RowHeader>
      <Cell label="Status">
        <Status isOn={user.isActive}>{user.isActive ? 'Active' : 'Inactive'}</Status>
      </Cell>
      <Cell label="Privileges" className="md:max-w-72">
        <PrivilegesInBrief
          isAdmin={user.isAdmin}
          hasAllRights={user.hasAllRights}
          privileges={user.privileges}
        />
      </Cell>
      <Cell label="Last login" className="md:min-w-26 xl:whitespace-nowrap">
        {user.lastSignInAt ? (
          <RelativeTime at={user.lastSignInAt} now={now} />
        ) : (
          <span className="text-muted">Never</span>
        )}
      </Cell>
      <Cell label="Latest activity">
        {latest && (
          <>
            {auditActionLabel(latest.action)}{' '}
            <span className="whitespace-nowrap text-muted">
              <RelativeTime at={latest.at} now={now} />
            </span>
          </>
        )}
      </Cell>
      <Cell className="absolute top-3 right-3 p-0 md:static md:w-12 md:pr-2 md:text-right">
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
