import { type Sentence, sentence } from '../../i18n/sentence'
import { type Level, type SectionKey, sections } from '../../permissions/sections'
import type { UserView } from '../../user-record/user-view'
import { type ImportMapping, importLimits } from '../import.schema'
import { type CellMeaning, type ColumnField, foldedWord, knownMeaning, sectionOf } from './column-field'
import { foldedHeader, ourField } from './known-headers'
import { splitName, type TwoNames } from './split-name'

/*
 * A row of a file, read by its columns. Safe for browser and server: the preview is made by the same rules.
 */

/** The values of a row. An empty cell changes nothing. */
export type WantedUser = {
  id?: string
  first_name?: string
  last_name?: string
  /** Of a column with first and last name. */
  full_name?: TwoNames
  email_address?: string
  active?: boolean
  admin?: boolean
  /** Names of all their groups, as in the cell. */
  groups?: string
  levels: Partial<Record<SectionKey, Level>>
}

/** A column that is imported. */
export type ReadColumn = {
  /** Where in the row. */
  at: number
  /** As in the file. */
  header: string
  folded: string
  field: ColumnField
  /** By word, where it was said on the screen. */
  meanings: ReadonlyMap<string, CellMeaning>
}

export type ReadColumns = { imported: ReadColumn[]; width: number }

/** The columns of a file with their mapping. */
export function columnsToRead(headers: string[], mapping: ImportMapping): ReadColumns {
  const imported = mapping.columns.flatMap(({ field, meanings }, at) => {
    const header = headers[at] ?? ''
    const words = meanings.map(({ word, meaning }) => [foldedWord(word), meaning] as const)
    return field === 'ignore'
      ? []
      : { at, header, folded: foldedHeader(header), field, meanings: new Map(words) }
  })
  return { imported, width: headers.length }
}

/**
 * What a word of a column means; undefined for an unknown one. A longer text is no word, and folding it takes time in
 * the square of its length.
 */
export function meaningOf(
  { field, folded, meanings }: Pick<ReadColumn, 'field' | 'folded' | 'meanings'>,
  text: string,
): CellMeaning | undefined {
  if (text.length > importLimits.wordLetters) return undefined
  return meanings.get(foldedWord(text)) ?? knownMeaning(field, folded, text)
}

/** Reads a row, with a sentence for every unreadable cell, and a note for every cell that should be checked. */
export function readRow(
  { imported, width }: ReadColumns,
  cells: string[],
): { wanted: WantedUser; problems: Sentence[]; notes: Sentence[] } {
  const wanted: WantedUser = { levels: {} }
  const problems: Sentence[] = []
  const notes: Sentence[] = []
  if (cells.slice(width).some((cell) => cell.trim() !== '')) problems.push(sentence('rowTooLong'))
  for (const column of imported) {
    const text = cells[column.at]?.trim() ?? ''
    if (text !== '') readCellOf(column, text)
  }
  return { wanted, problems, notes }

  function readCellOf(column: ReadColumn, text: string) {
    const { field } = column
    if (field === 'email_address') {
      const { address, others } = addressOf(text)
      wanted.email_address = address
      if (others > 0) notes.push(sentence('firstAddress', { count: others + 1 }))
    } else if (field === 'full_name' || field === 'full_name_reversed') {
      wanted.full_name = splitName(text, field === 'full_name_reversed')
    } else if (field === 'groups') {
      wanted.groups = text
    } else if (field === 'id' || field === 'first_name' || field === 'last_name') {
      wanted[field] = text
    } else {
      readWord(column, text)
    }
  }

  function readWord(column: ReadColumn, text: string) {
    const meaning = meaningOf(column, text)
    const section = sectionOf(column.field)
    if (meaning === 'none') return
    if (meaning === 'true' || meaning === 'false') {
      if (column.field === 'active' || column.field === 'admin') wanted[column.field] = meaning === 'true'
    } else if (meaning && section) {
      wanted.levels[section.key] = meaning
    } else {
      problems.push(unknownWord(column, text, section?.levels))
    }
  }
}

function unknownWord({ header, at, field }: ReadColumn, text: string, levels?: readonly Level[]): Sentence {
  const told = { column: nameOfColumn(header, at), text: text.slice(0, 60) }
  if (levels) return sentence('notLevel', { ...told, hasWrite: String(levels.includes('write')) })
  // A file with our own headers uses our own words; other files may use any.
  if (field === 'active' && !ourField(header)) return sentence('notStatus', told)
  return sentence('notTruth', { ...told, isStatus: String(field === 'active') })
}

/** A column by its header as it is in the file, or by its number. */
export function nameOfColumn(header: string, at: number): Sentence {
  return header
    ? sentence('quotedName', { name: header.slice(0, 60) })
    : sentence('columnNumber', { number: at + 1 })
}

/** The address in a cell that may hold several, or a name with it: `Jo <jo@example.org>, jo@example.com`. */
function addressOf(text: string): { address: string; others: number } {
  const inBrackets = [...text.matchAll(/<([^<>\s@]+@[^<>\s@]+)>/g)].map(([, address = '']) => address)
  const found = inBrackets.length > 0 ? inBrackets : text.split(/[\s,;|]+/).filter(Boolean)
  const [first] = found
  // Any other text is no list of addresses, which is a problem of the row.
  if (first === undefined || !found.every((one) => one.includes('@'))) return { address: text, others: 0 }
  return { address: first.replace(/^mailto:/i, ''), others: found.length - 1 }
}

/** The names of a row: from the name columns, and missing ones from the column with the full name. */
export function namesOf({ first_name, last_name, full_name }: WantedUser): Partial<TwoNames> {
  return {
    first: first_name ?? (full_name?.first || undefined),
    last: last_name ?? (full_name?.last || undefined),
  }
}

/**
 * The privileges of a row as programs send them, with the others as they are.
 * @returns undefined when the row has none
 */
export function wantedPermissions(
  { admin, levels }: WantedUser,
  before: Pick<UserView, 'isAdmin' | 'privileges'> | null,
) {
  if (admin === undefined && Object.keys(levels).length === 0) return undefined
  const granted = sections.flatMap(({ key }) => {
    const level = levels[key] ?? before?.privileges[key] ?? 'deny'
    // A denied section is absent: ten thousand rows would say it often.
    return level === 'deny' ? [] : [[key, level] as const]
  })
  return { IsAdmin: admin ?? before?.isAdmin ?? false, ...Object.fromEntries(granted) }
}
