'use client'

import { CircleAlert } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from '#i18n'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/buttons/button'
import { cn } from '@/components/ui/cn'
import { hidden } from '@/components/ui/hidden'
import {
  Cell,
  ColumnHeader,
  RowHeader,
  Table,
  TableBody,
  TableHead,
  TableRow,
} from '@/components/ui/table/table'
import { useSpeaker } from '@/components/users/use-speaker'
import { whatStoppedInWords } from '@/components/users/what-stops-in-words'
import { changesInWords } from '@/lib/audit-log/changes-in-words'
import { isProblem, type ShownRow } from './row-state'

const pageSize = 50

/** The rows of the file and what happens with each. */
export function PlanTable({ rows }: { rows: ShownRow[] }) {
  const say = useTranslations('import.table')
  const sayPages = useTranslations('common.pages')
  const [page, setPage] = useState(1)
  const pageCount = Math.max(1, Math.ceil(rows.length / pageSize))
  const first = (Math.min(page, pageCount) - 1) * pageSize
  return (
    <>
      <div className="md:rounded-lg md:border md:border-line md:bg-surface md:shadow-low">
        <Table>
          <caption className="sr-only">{say('caption')}</caption>
          <TableHead>
            <tr>
              <ColumnHeader className="md:rounded-tl-lg md:pl-4">{say('row')}</ColumnHeader>
              <ColumnHeader>{say('person')}</ColumnHeader>
              <ColumnHeader>{say('outcome')}</ColumnHeader>
              <ColumnHeader className="md:rounded-tr-lg">{say('details')}</ColumnHeader>
            </tr>
          </TableHead>
          <TableBody>
            {rows.slice(first, first + pageSize).map((row) => (
              <PlanRow key={row.row.row} shown={row} />
            ))}
          </TableBody>
        </Table>
      </div>
      {pageCount > 1 && (
        <nav aria-label={sayPages('title')} className="flex flex-wrap items-center justify-between gap-3">
          <p role="status" className="text-sm text-muted tabular-nums">
            {sayPages('current', { page, count: pageCount })}
          </p>
          <div className="flex gap-2">
            <Button size="sm" disabled={page <= 1} onClick={() => setPage(page - 1)}>
              {sayPages.rich('previous', { hidden })}
            </Button>
            <Button size="sm" disabled={page >= pageCount} onClick={() => setPage(page + 1)}>
              {sayPages.rich('next', { hidden })}
            </Button>
          </div>
        </nav>
      )}
    </>
  )
}

function PlanRow({ shown }: { shown: ShownRow }) {
  const say = useTranslations('import')
  const { row, state } = shown
  return (
    <TableRow className="md:align-top md:[&:last-child>*]:border-b-0">
      <Cell label={say('table.row')} className="tabular-nums md:w-14 md:pl-4">
        {row.row}
      </Cell>
      <RowHeader className="md:max-w-64">
        <span className="block font-medium [overflow-wrap:anywhere]">{row.name || say('table.noName')}</span>
        <span className="block text-sm text-muted [overflow-wrap:anywhere]">
          {row.emailAddress || say('table.noEmail')}
        </span>
      </RowHeader>
      <Cell label={say('table.outcome')} className="md:whitespace-nowrap">
        <Badge kind={isProblem(shown) ? 'danger' : state === 'same' ? 'neutral' : 'accent'}>
          {say(`states.${state}`)}
        </Badge>
      </Cell>
      <Cell
        label={state === 'same' ? undefined : say('table.details')}
        className={cn(state === 'same' && 'hidden')}
      >
        <Details shown={shown} />
      </Cell>
    </TableRow>
  )
}

function Details({ shown: { row, reasons, stopped } }: { shown: ShownRow }) {
  const say = useTranslations('import.table')
  const speaker = useSpeaker()
  if (row.outcome === 'same') return null
  const changes = 'changes' in row ? changesInWords(speaker.say, row.changes) : []
  const isDeactivated = 'step' in row && row.step.kind === 'change' && row.step.input.active === false
  return (
    <ul className="space-y-0.5 text-sm">
      {reasons.map((reason) => (
        <li key={reason} className="flex items-start gap-1.5 text-danger [overflow-wrap:anywhere]">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          {reason}.
        </li>
      ))}
      {changes.map(({ field, before, after }) => (
        <li key={field} className="[overflow-wrap:anywhere]">
          <span className="text-muted">{field}:</span> {before && `${before} → `}
          {after}
        </li>
      ))}
      {'notes' in row &&
        row.notes.map((note) => (
          <li key={note} className="text-muted">
            {note}.
          </li>
        ))}
      {isDeactivated && (
        <li className="text-muted">
          {stopped ? whatStoppedInWords(speaker, stopped).join(' ') : say('deactivated')}
        </li>
      )}
    </ul>
  )
}
