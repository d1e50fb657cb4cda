import 'server-only'
import { Readable } from 'node:stream'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { CsvError, parse } from 'csv-parse'
import { AppError } from '../../errors/app-error'
import { type Sentence, sentence } from '../../i18n/sentence'
import { readCell } from '../../users/csv-columns'
import { importLimits } from '../import.schema'
import { findSeparator } from './find-separator'

/** A CSV file. */
export type CsvTable = {
  /** As they are in the file, in its order; empty where the file has no header. */
  headers: string[]
  /** The row number of the header, as a spreadsheet counts; null: the first row is already a user. */
  headerRow: number | null
  separator: string
  records: CsvRecord[]
}

export type CsvRecord = {
  /** As a spreadsheet counts: an ordinary header is row 1. */
  row: number
  cells: string[]
}

/**
 * Reads a CSV file with comma, semicolon, tab or pipe between the fields, and line ends of every kind, also mixed. The
 * first row that is not empty holds the headers, unless an email address is in it. Empty rows are left out, but counted.
 * Each row is bounded, and other requests get their turn however the file is made (`importLimits`).
 * @throws AppError too_large, or invalid with what is wrong with the file as a whole
 */
export async function readCsv(text: string): Promise<CsvTable> {
  const { rows, rowsWithEmpty, columns, megabytes } = importLimits
  const bytes = Buffer.from(text)
  if (bytes.length > megabytes * 1024 * 1024) {
    throw new AppError('too_large', sentence('fileTooLarge', { megabytes }))
  }

  const { separator, begin } = findSeparator(text)
  let headers: string[] | null = null
  let headerRow: number | null = null
  const records: CsvRecord[] = []
  let row = 0
  for await (const cells of recordsOf(Buffer.from(text.slice(begin)), separator)) {
    row += 1
    dropTrailing(cells, headers?.length ?? 0)
    if (cells.length > columns) throw new AppError('too_large', sentence('rowTooWide', { row, columns }))
    if (row > rowsWithEmpty) {
      throw new AppError('too_large', sentence('fileTooLongWithEmpty', { rows: rowsWithEmpty }))
    }
    if (cells.every(isEmpty)) continue
    if (headers) {
      records.push({ row, cells })
    } else if (cells.some(isAddress)) {
      headers = cells.map(() => '')
      records.push({ row, cells })
    } else {
      headers = cells.map((cell) => cell.trim())
      headerRow = row
    }
    if (records.length > rows) {
      throw new AppError('too_large', sentence('fileTooLong', { rows }))
    }
  }
  if (!headers) throw new AppError('invalid', sentence('fileEmpty'))
  if (records.length === 0) throw new AppError('invalid', sentence('fileWithoutRows'))
  return { headers, headerRow, separator, records }
}

async function* recordsOf(bytes: Buffer, separator: string): AsyncGenerator<string[]> {
  const { columns } = importLimits
  const parser = parse({
    delimiter: separator,
    // In this order, and all of them: a header may have another line end than rows that a program added.
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    // Quotes inside of a cell, as in `John "Jack" Smith`, and spaces before and after quotes.
    relax_quotes: true,
    ltrim: true,
    raw: true,
  })
  const reading = Readable.from(pieces(bytes, parser.info), { highWaterMark: 1 })
  // A pipe does not hand errors on.
  reading.on('error', (error) => parser.destroy(error)).pipe(parser)
  try {
    for await (const { record, raw } of parser as AsyncIterable<{ record: string[]; raw: string }>) {
      // Further ones are only counted, because each check reads the whole row.
      yield record.map((cell, at) => (at < columns ? readCell(withoutStrayQuotes(cell, raw)) : cell))
    }
  } catch (error) {
    if (error instanceof CsvError) throw new AppError('invalid', sentenceFor(error), { cause: error })
    throw error
  } finally {
    reading.destroy()
  }
}

const pieceBytes = 16 * 1024

/**
 * Piece by piece, so that other requests get their turn. The parser emits a row when it has ended: a row beyond the
 * limit ends the file before all its cells are made. @throws AppError too_large
 */
async function* pieces(bytes: Buffer, parsed: { records: number }): AsyncGenerator<Buffer> {
  const { rowKilobytes } = importLimits
  let records = 0
  let rowBegan = 0
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    await nextTurn()
    if (parsed.records > records) {
      records = parsed.records
      rowBegan = at
    }
    if (at - rowBegan > rowKilobytes * 1024) {
      throw new AppError('too_large', sentence('rowTooBig', { row: records + 1, kilobytes: rowKilobytes }))
    }
    yield bytes.subarray(at, at + pieceBytes)
  }
}

/**
 * The parser leaves the outer quotes of a cell that has others unescaped inside of it, or spaces behind the last one.
 * They belong to the cell only if the file has them escaped.
 */
function withoutStrayQuotes(cell: string, raw: string): string {
  const inner = /^"(.*)"\s*$/s.exec(cell)?.[1]
  if (inner === undefined || raw.includes(`"${cell.replaceAll('"', '""')}"`)) return cell
  return inner.replaceAll('""', '"')
}

function sentenceFor(error: CsvError): Sentence {
  const row = Number(error.records ?? 0) + 1
  return sentence(error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'quoteNotClosed' : 'rowUnreadable', { row })
}

/** Spreadsheets leave separators for emptied columns. */
function dropTrailing(cells: string[], keep: number): void {
  let length = cells.length
  while (length > keep && isEmpty(cells[length - 1] ?? '')) length -= 1
  cells.length = length
}

/** Without trying every position, because cells can be long. */
function isAddress(cell: string): boolean {
  return cell.length < 320 && /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(cell.trim())
}

function isEmpty(cell: string): boolean {
  return cell.trim() === ''
}
