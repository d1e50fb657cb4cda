import Link from 'next/link'
import { useTranslations } from '#i18n'
import { PrivilegesInBrief } from '@/components/privileges/privileges-in-brief'
import { Status } from '@/components/ui/badge'
import { LinkPending } from '@/components/ui/progress/link-pending'
import { RowsThatOpen } from '@/components/ui/table/rows-that-open'
import { Cell, ColumnHeader, RowHeader, Table, TableHead, TableRow } from '@/components/ui/table/table'
import { RelativeTime } from '@/components/ui/time/relative-time'
import type { GroupView } from '@/lib/groups/group-view'
import { GroupMenu } from './group-menu'

type GroupsTableProps = { groups: GroupView[]; mayChange: boolean; now: Date }

/** Groups by name: what they give, and to how many. */
export function GroupsTable({ groups, mayChange, now }: GroupsTableProps) {
  const say = useTranslations('groups.table')
  return (
    <div className="md:rounded-lg md:border md:border-line md:bg-surface md:shadow-low">
      <Table>
        <caption className="sr-only">{say('caption')}</caption>
        <TableHead>
          <tr>
            <ColumnHeader className="md:rounded-tl-lg md:pl-4">{say('name')}</ColumnHeader>
            <ColumnHeader>{say('privileges')}</ColumnHeader>
            <ColumnHeader>{say('members')}</ColumnHeader>
            <ColumnHeader>{say('status')}</ColumnHeader>
            <ColumnHeader>{say('changed')}</ColumnHeader>
            <ColumnHeader className="md:rounded-tr-lg">
              <span className="sr-only">{say('actions')}</span>
            </ColumnHeader>
          </tr>
        </TableHead>
        <RowsThatOpen>
          {groups.map((group) => (
            <GroupRow key={group.id} group={group} mayChange={mayChange} now={now} />
          ))}
        </RowsThatOpen>
      </Table>
    </div>
  )
}

function GroupRow({ group, mayChange, now }: { group: GroupView; mayChange: boolean; now: Date }) {
  const say = useTranslations('groups')
  const { id, name, description } = group
  return (
    <TableRow className="hover:bg-sunken md:[&:last-child>*]:border-b-0">
      <RowHeader className="max-w-80 pr-10 pb-2 md:max-w-64 md:pl-4">
        <Link
          href={`/groups/${id}`}
          data-opens-row
          className="relative rounded-sm font-medium [overflow-wrap:anywhere] hover:underline"
        >
          {name}
          <LinkPending className="inset-x-0 bottom-0" />
        </Link>
        {description && (
          <span className="block truncate text-sm font-normal text-muted" title={description}>
            {description}
          </span>
        )}
      </RowHeader>
      <Cell label={say('table.privileges')} className="md:max-w-80">
        {Object.keys(group.privileges).length > 0 ? (
          <PrivilegesInBrief isAdmin={false} hasAllRights={false} privileges={group.privileges} />
        ) : (
          <span className="text-muted">{say('givesNothing')}</span>
        )}
      </Cell>
      <Cell label={say('table.members')} className="tabular-nums">
        <Link href={`/groups/${id}/members`} className="rounded-sm hover:underline">
          {say('memberCount', { count: group.memberCount })}
        </Link>
      </Cell>
      <Cell label={say('table.status')}>
        <Status isOn={group.isActive}>{say(group.isActive ? 'active' : 'inactive')}</Status>
      </Cell>
      <Cell label={say('table.changed')} className="md:whitespace-nowrap">
        <RelativeTime at={group.updatedAt} now={now} />
      </Cell>
      <Cell className="absolute top-3 right-3 p-0 md:static md:w-12 md:pr-2 md:text-right">
        {mayChange && <GroupMenu group={group} />}
      </Cell>
    </TableRow>
  )
}
