import Link from 'next/link'
import { useTranslations } from '#i18n'
import { Avatar } from '@/components/ui/avatar'
import { Status } from '@/components/ui/badge'
import { RowsThatOpen } from '@/components/ui/table/rows-that-open'
import { Cell, ColumnHeader, RowHeader, Table, TableHead, TableRow } from '@/components/ui/table/table'
import { RelativeTime } from '@/components/ui/time/relative-time'
import { EmailText } from '@/components/users/email-text'
import type { GroupView } from '@/lib/groups/group-view'
import type { MemberView } from '@/lib/groups/list-members'
import type { Actor } from '@/lib/permissions/actor'
import { may } from '@/lib/permissions/authorize'
import { RemoveMember } from './remove-member'

type MembersTableProps = { group: GroupView; members: MemberView[]; actor: Actor; now: Date }

/** Members by name, and since when they are. */
export function MembersTable({ group, members, actor, now }: MembersTableProps) {
  const say = useTranslations('groups.members')
  return (
    <div className="md:rounded-lg md:border md:border-line md:bg-surface md:shadow-low">
      <Table>
        <caption className="sr-only">{say('title', { name: group.name })}</caption>
        <TableHead>
          <tr>
            <ColumnHeader className="md:rounded-tl-lg md:pl-4">{say('name')}</ColumnHeader>
            <ColumnHeader>{say('status')}</ColumnHeader>
            <ColumnHeader>{say('added')}</ColumnHeader>
            <ColumnHeader className="md:rounded-tr-lg">
              <span className="sr-only">{say('actions')}</span>
            </ColumnHeader>
          </tr>
        </TableHead>
        <RowsThatOpen>
          {members.map((member) => (
            <MemberRow
              key={member.id}
              group={group}
              member={member}
              mayRemove={may(actor, 'user.change-groups', member)}
              now={now}
            />
          ))}
        </RowsThatOpen>
      </Table>
    </div>
  )
}

type MemberRowProps = { group: GroupView; member: MemberView; mayRemove: boolean; now: Date }

function MemberRow({ group, member, mayRemove, now }: MemberRowProps) {
  const say = useTranslations('groups.members')
  const sayCommon = useTranslations('common')
  const name = `${member.firstName} ${member.lastName}`
  return (
    <TableRow className="hover:bg-sunken md:[&:last-child>*]:border-b-0">
      <RowHeader className="max-w-80 pr-10 pb-2 md:pl-4">
        <span className="flex items-center gap-3">
          <Avatar name={name} />
          <span className="min-w-0">
            <Link
              href={`/users/${member.id}`}
              data-opens-row
              className="block rounded-sm font-medium [overflow-wrap:anywhere] hover:underline md:truncate"
            >
              {name}
            </Link>
            <span className="block text-sm text-muted [overflow-wrap:anywhere] md:truncate">
              <EmailText address={member.emailAddress} isCutInTable />
            </span>
          </span>
        </span>
      </RowHeader>
      <Cell label={say('status')}>
        <Status isOn={member.isActive}>{sayCommon(member.isActive ? 'active' : 'inactive')}</Status>
      </Cell>
      <Cell label={say('added')}>
        {say.rich('addedBy', {
          time: () => <RelativeTime at={member.addedAt} now={now} />,
          name: member.addedByName,
        })}
      </Cell>
      <Cell className="pt-3 md:pt-1.5 md:pr-4 md:text-right">
        {mayRemove && (
          <RemoveMember groupId={group.id} groupName={group.name} userId={member.id} name={name} />
        )}
      </Cell>
    </TableRow>
  )
}
