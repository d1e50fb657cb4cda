import { csvColumns, writtenCell } from '@/lib/users/csv-columns'
import type { ShownRow } from './row-state'

type Download = { name: string; columns: string[]; rows: string[][] }

/** The rows that were not imported, as they were in the file, each with the reason: to be mended and sent again. */
export function problemRows(columns: string[], rows: ShownRow[]): Download {
  const kept = columns.filter((name) => name !== 'problem')
  return {
    name: 'users-not-imported.csv',
    columns: ['problem', ...kept],
    rows: rows.map(({ row, reasons }) => [
      reasons.join('. '),
      ...columns.flatMap((name, at) => (name === 'problem' ? [] : (row.cells[at] ?? ''))),
      // What stands beyond the header is no reason to lose it.
      ...row.cells.slice(columns.length),
    ]),
  }
}

/** A file with nothing but the names of the columns that an import reads. */
export function emptyFile(): Download {
  const columns = csvColumns.filter(({ kind }) => kind !== 'readOnly').map(({ name }) => name)
  return { name: 'users.csv', columns, rows: [] }
}

/** The file as text: nothing in it is a formula when a spreadsheet opens it. */
export async function csvText({ columns, rows }: Download): Promise<string> {
  const { stringify } = await import('csv-stringify/browser/esm/sync')
  return stringify([columns, ...rows.map((cells) => cells.map(writtenCell))], {
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
