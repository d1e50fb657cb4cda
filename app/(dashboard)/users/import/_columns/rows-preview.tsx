'use client'

import { CircleAlert } from 'lucide-react'
import { useTranslations } from '#i18n'
import { useWords } from '@/components/forms/use-words'
import {
  Cell,
  ColumnHeader,
  RowHeader,
  Table,
  TableBody,
  TableHead,
  TableRow,
} from '@/components/ui/table/table'
import type { ImportFile, ImportMapping } from '@/lib/user-import/import.schema'
import { columnsToRead, namesOf, readRow } from '@/lib/user-import/rows/read-row'
import { nameFromAddress } from '@/lib/user-import/rows/split-name'

/** The first rows of the file as they would be read. */
export function RowsPreview({ file, mapping }: { file: ImportFile; mapping: ImportMapping }) {
  const say = useTranslations('import.columns.preview')
  const sayField = useTranslations('fields')
  const columns = columnsToRead(
    file.columns.map(({ header }) => header),
    mapping,
  )
  return (
    <Table>
      <caption className="sr-only">{say('title')}</caption>
      <TableHead>
        <tr>
          <ColumnHeader className="md:static">{sayField('email_address')}</ColumnHeader>
          <ColumnHeader className="md:static">{sayField('first_name')}</ColumnHeader>
          <ColumnHeader className="md:static">{sayField('last_name')}</ColumnHeader>
          <ColumnHeader className="md:static">{say('status')}</ColumnHeader>
        </tr>
      </TableHead>
      <TableBody>
        {file.preview.map((cells, at) => (
          <PreviewRow
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have no other name, and stay in their order.
            key={at}
            read={readRow(columns, cells)}
            takesNames={mapping.names_from_address}
          />
        ))}
      </TableBody>
    </Table>
  )
}

type PreviewRowProps = { read: ReturnType<typeof readRow>; takesNames: boolean }

function PreviewRow({ read: { wanted, problems }, takesNames }: PreviewRowProps) {
  const say = useTranslations('import.columns.preview')
  const sayField = useTranslations('fields')
  const sayCommon = useTranslations('common')
  const inWords = useWords()
  const names = namesOf(wanted)
  const address = wanted.email_address ?? ''
  const guessed = takesNames && address.includes('@') ? nameFromAddress(address) : undefined
  const none = <span className="text-muted">{say('none')}</span>
  return (
    <TableRow className="md:[&:last-child>*]:border-b-0">
      <RowHeader className="font-medium [overflow-wrap:anywhere]">{address || wanted.id || none}</RowHeader>
      <Cell label={sayField('first_name')} className="[overflow-wrap:anywhere]">
        {names.first ?? guessed?.first ?? none}
      </Cell>
      <Cell label={sayField('last_name')} className="[overflow-wrap:anywhere]">
        {names.last ?? guessed?.last ?? none}
      </Cell>
      <Cell label={say('status')}>
        {wanted.active === undefined ? none : sayCommon(wanted.active ? 'active' : 'inactive')}
        {problems.map(inWords).map((problem) => (
          <span
            key={problem}
            className="flex items-start gap-1.5 text-sm text-danger [overflow-wrap:anywhere]"
          >
            <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
            {problem}.
          </span>
        ))}
      </Cell>
    </TableRow>
  )
}
