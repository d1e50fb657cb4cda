import Link from 'next/link'
import { useTranslations } from '#i18n'
import { SourceText } from '@/components/privileges/source-text'
import { UsedText } from '@/components/privileges/used-text'
import { RowsThatOpen } from '@/components/ui/table/rows-that-open'
import { Cell, ColumnHeader, RowHeader, Table, TableHead, TableRow } from '@/components/ui/table/table'
import { EmailText } from '@/components/users/email-text'
import type { AccessCell } from '@/lib/access/access-cell'
import type { CellPage } from '@/lib/access/list-cell'
import { levelRank } from '@/lib/permissions/sections'

type CellUsersTableProps = { cell: AccessCell; found: CellPage; now: Date }

/** The users of a cell: where they have it from, who gave it and when, and when they last used it. */
export function CellUsersTable({ cell: { level }, found, now }: CellUsersTableProps) {
  const say = useTranslations('access.cell')
  return (
    <Table>
      <caption className="sr-only">{say('caption')}</caption>
      <TableHead>
        <tr>
          <ColumnHeader className="md:pl-4">{say('user')}</ColumnHeader>
          <ColumnHeader>{say('source')}</ColumnHeader>
          <ColumnHeader>{say('lastUsed')}</ColumnHeader>
        </tr>
      </TableHead>
      <RowsThatOpen>
        {found.users.map((user) => (
          <TableRow key={user.id} className="hover:bg-sunken md:[&:last-child>*]:border-b-0">
            <RowHeader className="max-w-64 pb-2 md:pl-4">
              <Link
                href={`/users/${user.id}`}
                data-opens-row
                className="block rounded-sm font-medium [overflow-wrap:anywhere] hover:underline md:truncate"
              >
                {user.firstName} {user.lastName}
              </Link>
              <span className="block text-sm text-muted [overflow-wrap:anywhere] md:truncate">
                <EmailText address={user.emailAddress} isCutInTable />
              </span>
            </RowHeader>
            <Cell label={say('source')}>
              <ul className="space-y-0.5">
                {user.sources
                  .filter((source) => levelRank(source.level) >= levelRank(level))
                  .map((source) => (
                    <li key={source.groupId ?? 'own'}>
                      <SourceText source={source} />
                    </li>
                  ))}
              </ul>
            </Cell>
            <Cell label={say('lastUsed')} className="md:pr-4 md:text-sm md:whitespace-nowrap">
              <UsedText
                used={user.used}
                level={level}
                recordedSince={new Date(Math.max(+user.createdAt, +found.recordedSince))}
                now={now}
              />
            </Cell>
          </TableRow>
        ))}
      </RowsThatOpen>
    </Table>
  )
}
