import 'server-only'
import { type Sentence, sentence } from '../../i18n/sentence'
import { type ImportColumn, type ImportFile, importLimits } from '../import.schema'
import { mapWithPauses } from '../map-with-pauses'
import { foldedWord } from '../rows/column-field'
import { foldedHeader, isOurFile, isSecretColumn } from '../rows/known-headers'
import { nameOfColumn } from '../rows/read-row'
import type { CsvTable } from './read-csv'

const previewRows = 5
const samplesOfColumn = 20
const longestShown = importLimits.wordLetters

/** The content of a file, for the screen on which its columns get their meaning. */
export async function describeFile({
  headers,
  headerRow,
  separator,
  records,
}: CsvTable): Promise<ImportFile<Sentence>> {
  const columns = headers.map(
    (header): CountedColumn => ({ header, isSecret: isSecretColumn(header), samples: [], counts: new Map() }),
  )
  await mapWithPauses(records, ({ cells }) => {
    for (const [at, column] of columns.entries()) count(column, cells[at]?.trim() ?? '')
  })
  const preview = records
    .slice(0, previewRows)
    .map(({ cells }) => columns.map(({ isSecret }, at) => (isSecret ? '' : shown(cells[at] ?? ''))))
  return {
    headerRow,
    separator,
    rowCount: records.length,
    columns: columns.map(presentColumn),
    preview,
    notes: notesOf(headers, headerRow),
    isOurs: isOurFile(headers),
  }
}

type CountedColumn = Omit<ImportColumn, 'words'> & {
  /** Folded word → its first form and count; null: too many. */
  counts: Map<string, { word: string; count: number }> | null
}

function count(column: CountedColumn, text: string): void {
  if (text === '' || column.isSecret) return
  if (column.samples.length < samplesOfColumn) column.samples.push(shown(text))
  if (!column.counts) return
  const word = foldedWord(text.slice(0, longestShown))
  const known = column.counts.get(word)
  if (known) known.count += 1
  else if (column.counts.size < importLimits.wordsOfColumn && text.length <= longestShown) {
    column.counts.set(word, { word: text, count: 1 })
  } else column.counts = null
}

function presentColumn({ counts, ...column }: CountedColumn): ImportColumn {
  const words = counts && [...counts.values()].sort((one, other) => other.count - one.count)
  return { ...column, words }
}

function shown(text: string): string {
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text
}

/** Only the reader knows which of two columns with the same name is meant. */
function notesOf(headers: string[], headerRow: number | null): Sentence[] {
  if (headerRow === null) return [sentence('noHeader')]
  const alike = new Map<string, number[]>()
  headers.forEach((header, at) => {
    const key = foldedHeader(header) || header
    if (key) alike.set(key, [...(alike.get(key) ?? []), at])
  })
  return [...alike.values()]
    .filter((places) => places.length > 1)
    .map((places) =>
      sentence('headersAlike', {
        row: headerRow,
        names: places.map((at) => nameOfColumn(headers[at] ?? '', at)),
        places: places.map((at) => String(at + 1)),
      }),
    )
}
