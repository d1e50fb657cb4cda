import { type SectionKey, sections } from '../permissions/sections'
import { namesInOrder } from '../user-record/group-names'
import type { UserView } from '../user-record/user-view'

/*
 * Users as a table for spreadsheets: what the export writes and the import reads. No key, no hash. Safe for browser
 * and server.
 */

/** How a column is written and read. */
export type CsvColumn = {
  /** In the header line. */
  name: string
  kind: 'text' | 'boolean' | 'level' | 'groups' | 'readOnly'
  /** The section of a `level`. */
  section?: SectionKey
  /** What the cell of this user says, before it is made safe for spreadsheets. */
  cellOf: (user: UserView) => string
}

/** All columns in the order of the file. */
export const csvColumns: readonly CsvColumn[] = [
  { name: 'id', kind: 'text', cellOf: (user) => user.id },
  { name: 'first_name', kind: 'text', cellOf: (user) => user.firstName },
  { name: 'last_name', kind: 'text', cellOf: (user) => user.lastName },
  { name: 'email_address', kind: 'text', cellOf: (user) => user.emailAddress },
  { name: 'active', kind: 'boolean', cellOf: (user) => String(user.isActive) },
  { name: 'admin', kind: 'boolean', cellOf: (user) => String(user.isAdmin) },
  // With a prefix: a column "users" among users would be unclear.
  ...sections.map(
    ({ key }): CsvColumn => ({
      name: `privilege_${key}`,
      kind: 'level',
      section: key,
      cellOf: (user) => user.privileges[key] ?? 'deny',
    }),
  ),
  // No name of a group holds a semicolon.
  { name: 'groups', kind: 'groups', cellOf: (user) => namesInOrder(user.groups).join('; ') || noGroupsCell },
  { name: 'has_password', kind: 'readOnly', cellOf: (user) => String(user.hasPassword) },
  { name: 'last_sign_in_at', kind: 'readOnly', cellOf: (user) => user.lastSignInAt?.toISOString() ?? '' },
  { name: 'created_at', kind: 'readOnly', cellOf: (user) => user.createdAt.toISOString() },
]

/** What a cell says of a user who is in no group: an empty one changes nothing when it is imported. */
export const noGroupsCell = '-'

/** One line of the file: column name → cell, safe for spreadsheets. */
export function csvRowOf(user: UserView): Record<string, string> {
  return Object.fromEntries(csvColumns.map(({ name, cellOf }) => [name, writtenCell(cellOf(user))]))
}

// Spreadsheets take these for the beginning of a formula (OWASP, CSV injection), also in their full-width form.
const formulaSign = String.raw`[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]`
// A spreadsheet of another language splits at another separator than ours, whatever is in quotation marks: a cell can
// begin behind each of them. Looked for from the sign, so that long cells take no longer.
const beginning = String.raw`(?=['=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])(?<=(?:^|[,;|\t\r\n]) *)`
const formula = new RegExp(`${beginning}'*${formulaSign}`, 'g')
const writtenFormula = new RegExp(`${beginning}'(?='*${formulaSign})`, 'g')

/**
 * A text that spreadsheets show instead of calculating it. One apostrophe goes in front of a possible formula, also if
 * apostrophes are there already: `readCell` gives back exactly what was written.
 */
export function writtenCell(text: string): string {
  return text.replace(formula, "'$&")
}

/** What a cell says: the reverse of `writtenCell`. */
export function readCell(cell: string): string {
  return cell.replace(writtenFormula, '')
}
