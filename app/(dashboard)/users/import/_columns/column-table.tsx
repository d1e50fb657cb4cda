'use client'

import { useTranslations } from '#i18n'
import { FieldError } from '@/components/ui/fields/field'
import { Select } from '@/components/ui/fields/select'
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
import type { ColumnChoice, ImportColumn, ImportFile } from '@/lib/user-import/import.schema'
import { type ColumnField, columnFields, meaningsOf, sectionOf } from '@/lib/user-import/rows/column-field'
import { WordMeanings } from './word-meanings'

type ColumnTableProps = {
  file: ImportFile
  choices: ColumnChoice[]
  onChoose: (at: number, choice: ColumnChoice) => void
}

/** The columns of the file with their first values, and what each is imported as. */
export function ColumnTable({ file, choices, onChoose }: ColumnTableProps) {
  const say = useTranslations('import.columns')
  const timesChosen = (field: ColumnField) => choices.filter((choice) => isSame(choice.field, field)).length
  return (
    <Table>
      <caption className="sr-only">{say('title')}</caption>
      <TableHead>
        <tr>
          <ColumnHeader className="md:static">{say('column')}</ColumnHeader>
          <ColumnHeader className="md:static">{say('values')}</ColumnHeader>
          <ColumnHeader className="md:static">{say('importAs')}</ColumnHeader>
        </tr>
      </TableHead>
      <TableBody>
        {file.columns.map((column, at) => {
          const choice = choices[at]
          return (
            choice && (
              <Row
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place in the file; headers may repeat.
                key={at}
                column={column}
                at={at}
                choice={choice}
                isTwice={choice.field !== 'ignore' && timesChosen(choice.field) > 1}
                onChoose={(next) => onChoose(at, next)}
              />
            )
          )
        })}
      </TableBody>
    </Table>
  )
}

/** A full name is one field, whichever part comes first. */
function isSame(one: ColumnField, other: ColumnField): boolean {
  const base = (field: ColumnField) => (field === 'full_name_reversed' ? 'full_name' : field)
  return base(one) === base(other)
}

type RowProps = {
  column: ImportColumn
  at: number
  choice: ColumnChoice
  isTwice: boolean
  onChoose: (choice: ColumnChoice) => void
}

function Row({ column, at, choice, isTwice, onChoose }: RowProps) {
  const say = useTranslations('import.columns')
  const name = column.header || say('number', { number: at + 1 })
  const id = `column-${at}`
  const values = [...new Set(column.samples)].slice(0, 3)
  return (
    <TableRow className="md:[&:last-child>*]:border-b-0">
      <RowHeader className="font-medium [overflow-wrap:anywhere] md:w-1/4 md:pt-3 md:align-top">
        {name}
      </RowHeader>
      <Cell className="md:w-1/3 md:pt-3 md:align-top">
        {/* Above the values, not beside them: addresses need the width. */}
        <span className="block text-sm text-muted md:hidden">{say('values')}</span>
        <Values values={values} isSecret={column.isSecret} />
      </Cell>
      <Cell className="space-y-2 md:align-top">
        <label htmlFor={id} className="block pt-1 text-sm text-muted md:sr-only">
          {say.rich('importColumnAs', { name, hidden })}
        </label>
        <Select
          id={id}
          value={choice.field}
          aria-invalid={isTwice || undefined}
          aria-describedby={isTwice ? `${id}-error` : undefined}
          onChange={(event) => {
            const field = columnFields.find((one) => one === event.target.value)
            if (field) onChoose({ field, meanings: [] })
          }}
        >
          <Options />
        </Select>
        <FieldError id={`${id}-error`}>{isTwice ? say('twice') : undefined}</FieldError>
        {meaningsOf(choice.field).length > 0 && (
          <WordMeanings column={column} at={at} choice={choice} onChoose={onChoose} />
        )}
      </Cell>
    </TableRow>
  )
}

function Values({ values, isSecret }: { values: string[]; isSecret: boolean }) {
  const say = useTranslations('import.columns')
  if (isSecret) return <span className="text-sm text-muted">{say('secret')}</span>
  if (values.length === 0) return <span className="text-sm text-muted">{say('empty')}</span>
  return (
    <ul className="text-sm">
      {values.map((value) => (
        <li key={value} className="line-clamp-2 [overflow-wrap:anywhere]">
          {value}
        </li>
      ))}
    </ul>
  )
}

function Options() {
  const say = useTranslations('import.columns')
  const saySection = useTranslations('sections')
  const person = columnFields.filter((field) => field !== 'ignore' && !sectionOf(field))
  return (
    <>
      <option value="ignore">{say('fields.ignore')}</option>
      <optgroup label={say('person')}>
        {person.map((field) => (
          <option key={field} value={field}>
            {say(`fields.${field as PersonField}`)}
          </option>
        ))}
      </optgroup>
      <optgroup label={say('privileges')}>
        {columnFields.map((field) => {
          const section = sectionOf(field)
          return (
            section && (
              <option key={field} value={field}>
                {say('privilege', { section: saySection(section.key) })}
              </option>
            )
          )
        })}
      </optgroup>
    </>
  )
}

type PersonField = Exclude<ColumnField, `privilege_${string}`>
