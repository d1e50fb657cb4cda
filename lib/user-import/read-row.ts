import 'server-only'
import { sentence } from '../i18n/sentence'
import { type Level, type SectionKey, sections } from '../permissions/privileges.schema'
import { csvColumns } from '../users/csv-columns'
import type { UserView } from '../users/user-view'
import type { CsvRecord } from './read-csv'

/** What a row says of a person. An empty cell says nothing: what is there stays. */
export type WantedUser = {
  id?: string
  first_name?: string
  last_name?: string
  email_address?: string
  active?: boolean
  admin?: boolean
  levels: Partial<Record<SectionKey, Level>>
}

const columnsByName = new Map(csvColumns.map((column) => [column.name, column]))
const truths = new Map<string, boolean>([
  ...['true', 'yes', '1', 'wahr', 'ja'].map((word) => [word, true] as const),
  ...['false', 'no', '0', 'falsch', 'nein'].map((word) => [word, false] as const),
])
const levels = new Set<string>(['deny', 'read', 'write'] satisfies Level[])

/** Reads a row, with a sentence for everything that cannot be read. */
export function readRow(columns: string[], { cells }: CsvRecord): { wanted: WantedUser; problems: string[] } {
  const wanted: WantedUser = { levels: {} }
  const problems: string[] = []
  if (cells.slice(columns.length).some((cell) => cell !== '')) {
    problems.push(sentence('rowTooLong'))
  }
  columns.forEach((name, at) => {
    const column = columnsByName.get(name)
    const text = cells[at]?.trim() ?? ''
    if (!column || text === '') return
    const word = text.toLowerCase()
    if (column.kind === 'boolean') {
      const truth = truths.get(word)
      if (truth === undefined) problems.push(sentence('notTruth', { column: name, text: text.slice(0, 60) }))
      else wanted[name as 'active' | 'admin'] = truth
    } else if (column.kind === 'level' && column.section) {
      if (levels.has(word)) wanted.levels[column.section] = word as Level
      else problems.push(sentence('notLevel', { column: name, text: text.slice(0, 60) }))
    } else if (column.kind === 'text') {
      wanted[name as 'id' | 'first_name' | 'last_name' | 'email_address'] = text
    }
  })
  return { wanted, problems }
}

/**
 * The privileges of a row as programs send them, with those the row does not speak of as they are.
 * @returns undefined when the row speaks of none
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
