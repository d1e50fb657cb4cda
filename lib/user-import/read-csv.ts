import 'server-only'
import { Readable } from 'node:stream'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { CsvError, parse } from 'csv-parse'
import { AppError } from '../errors/app-error'
import { sentence } from '../i18n/sentence'
import { csvColumns, readCell } from '../users/csv-columns'
import { importLimits } from './import.schema'

/** A CSV file of users. */
export type CsvTable = {
  /** Names of columns, in the order of the file. */
  columns: string[]
  records: CsvRecord[]
}

export type CsvRecord = {
  /** As a spreadsheet counts: the header is row 1. */
  row: number
  cells: string[]
}

/** The column of a download of refused rows that says why; it is left out when such a file comes back. */
export const problemColumn = 'problem'

/**
 * Reads a CSV file with comma, semicolon or tab between the fields. Empty rows are left out, but counted. Each row is
 * bounded, and other requests get their turn however the file is made (`importLimits`).
 * @throws AppError too_large, or invalid with what is wrong with the file as a whole
 */
export async function readCsv(text: string): Promise<CsvTable> {
  const { rows, rowsWithEmpty, columns: mostColumns, megabytes } = importLimits
  const bytes = Buffer.from(text)
  if (bytes.length > megabytes * 1024 * 1024) {
    throw new AppError('too_large', sentence('fileTooLarge', { megabytes }))
  }

  let columns: string[] | null = null
  const records: CsvRecord[] = []
  let row = 0
  for await (const cells of recordsOf(bytes)) {
    row += 1
    if (cells.length > mostColumns) {
      dropTrailing(cells, mostColumns)
      if (cells.length > mostColumns) {
        throw new AppError('too_large', sentence('rowTooWide', { row, columns: mostColumns }))
      }
    }
    if (row > rowsWithEmpty) {
      throw new AppError('too_large', sentence('fileTooLongWithEmpty', { rows: rowsWithEmpty }))
    }
    if (columns) {
      dropTrailing(cells, columns.length)
      if (cells.some((cell) => cell !== '')) records.push({ row, cells })
    } else {
      columns = readHeader(cells)
    }
    if (records.length > rows) {
      throw new AppError('too_large', sentence('fileTooLong', { rows }))
    }
  }
  if (!columns) throw new AppError('invalid', sentence('fileEmpty'))
  if (records.length === 0) throw new AppError('invalid', sentence('fileWithoutRows'))
  return { columns, records }
}

async function* recordsOf(bytes: Buffer): AsyncGenerator<string[]> {
  const parser = parse({ bom: true, delimiter: delimiterOf(bytes), relax_column_count: true })
  const reading = Readable.from(pieces(bytes, parser.info), { highWaterMark: 1 })
  // A pipe does not hand errors on.
  reading.on('error', (error) => parser.destroy(error)).pipe(parser)
  try {
    for await (const cells of parser as AsyncIterable<string[]>) yield cells.map(readCell)
  } catch (error) {
    if (error instanceof CsvError) throw new AppError('invalid', sentenceFor(error), { cause: error })
    throw error
  } finally {
    reading.destroy()
  }
}

const pieceBytes = 16 * 1024

/**
 * Piece by piece, so that other requests get their turn. The parser hands a row over when it has ended: one that goes on
 * for longer than a row may be ends the file, before its cells are all made. @throws AppError too_large
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

/** The names of columns contain none of these, so the one that is there most is it. */
function delimiterOf(bytes: Buffer): string {
  const header =
    bytes
      .subarray(0, 4096)
      .toString()
      .split(/[\r\n]/, 1)[0] ?? ''
  const counted = [',', ';', '\t'].map((sign) => ({ sign, count: header.split(sign).length }))
  return counted.reduce((most, one) => (one.count > most.count ? one : most)).sign
}

function sentenceFor(error: CsvError): string {
  const row = Number(error.records ?? 0) + 1
  return sentence(error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'quoteNotClosed' : 'rowUnreadable', { row })
}

const known = new Set<string>([...csvColumns.map(({ name }) => name), problemColumn])

/** The columns of a header as we name them: `First name` is `first_name`. */
function readHeader(cells: string[]): string[] {
  const columns = cells.map((cell) =>
    cell
      .trim()
      .toLowerCase()
      .replaceAll(/[\s-]+/g, '_'),
  )
  dropTrailing(columns, 0)

  const unknown = columns.filter((name) => !known.has(name))
  if (unknown.length > 0) throw new AppError('invalid', unknownColumns(unknown))
  const twice = columns.find((name, at) => columns.indexOf(name) !== at)
  if (twice) throw new AppError('invalid', sentence('columnTwice', { column: twice }))
  if (!columns.includes('id') && !columns.includes('email_address')) {
    throw new AppError('invalid', sentence('noPersonColumn'))
  }
  return columns
}

/** Spreadsheets leave separators behind for columns that were emptied. */
function dropTrailing(cells: string[], keep: number): void {
  while (cells.length > keep && cells.at(-1) === '') cells.pop()
}

function unknownColumns(names: string[]): string {
  const shown = names
    .slice(0, 5)
    .map((name) => (name ? sentence('quotedName', { name: name.slice(0, 60) }) : sentence('noColumnName')))
  return sentence('unknownColumns', {
    count: names.length,
    names: shown,
    more: names.length - shown.length,
  })
}
