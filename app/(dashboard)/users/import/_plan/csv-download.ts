import type { ImportColumn } from '@/lib/user-import/import.schema'
import { problemColumn } from '@/lib/user-import/rows/known-headers'
import { csvColumns, writtenCell } from '@/lib/users/csv-columns'
import type { ShownRow } from './row-state'

type Download = { name: string; separator: string; columns: string[]; rows: string[][] }

/**
 * The rows that were not imported, as they were in the file, each with the reason: to be corrected and imported again.
 * Headers and separator are those of the file; columns without a header are numbered, or the file would come back
 * without one.
 */
export function problemRows({ columns, separator }: ProblemFile, rows: ShownRow[]): Download {
  const isReason = columns.map(({ header }) => header === problemColumn)
  const headers = columns.map(({ header }, at) => header || `column_${at + 1}`)
  return {
    name: 'users-not-imported.csv',
    separator,
    columns: [problemColumn, ...headers.filter((_, at) => !isReason[at])],
    rows: rows.map(({ row, reasons }) => [
      reasons.join('. '),
      ...columns.flatMap((_, at) => (isReason[at] ? [] : (row.cells[at] ?? ''))),
      // Cells beyond the header must not be lost.
      ...row.cells.slice(columns.length),
    ]),
  }
}

type ProblemFile = { columns: Pick<ImportColumn, 'header'>[]; separator: string }

/** A file with nothing but the names of the columns that an import reads. */
export function emptyFile(separator: string): Download {
  const columns = csvColumns.filter(({ kind }) => kind !== 'readOnly').map(({ name }) => name)
  return { name: 'users.csv', separator, columns, rows: [] }
}

/** The file as text: nothing in it is a formula when a spreadsheet opens it. */
export async function csvText({ separator, columns, rows }: Download): Promise<string> {
  const { stringify } = await import('csv-stringify/browser/esm/sync')
  return stringify([columns.map(writtenCell), ...rows.map((cells) => cells.map(writtenCell))], {
    delimiter: separator,
    bom: true,
    record_delimiter: 'windows',
  })
}

/** Gives a file to the browser's downloads. */
export async function download(file: Download): Promise<void> {
  const url = URL.createObjectURL(new Blob([await csvText(file)], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = file.name
  link.click()
  // The download has begun, or will not.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
