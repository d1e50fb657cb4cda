import { type Privileges, sections } from '../../permissions/sections'
import { writtenCell } from '../../users/csv-columns'
import type { PlanImportInput } from '../import.schema'
import type { ColumnField } from '../rows/column-field'
import type { PastedAddress } from './read-addresses'

/**
 * Pasted addresses as a file to import: the same rules, preview and steps. Row n + 2 is the address n. Safe for browser
 * and server.
 * @param privileges all of them get
 */
export function invitationsAsFile(addresses: PastedAddress[], privileges: Privileges): PlanImportInput {
  const granted = sections.flatMap(({ key }) => (privileges[key] ? [{ key, level: privileges[key] }] : []))
  const fields: ColumnField[] = [
    'email_address',
    'first_name',
    'last_name',
    'full_name',
    ...granted.map(({ key }): ColumnField => `privilege_${key}`),
  ]
  const rows = addresses.map(({ address, first = '', last = '', name = '' }) => [
    address,
    first,
    last,
    name,
    ...granted.map(({ level }) => level),
  ])
  return {
    csv: [fields, ...rows].map((cells) => cells.map(quotedCell).join(',')).join('\r\n'),
    mapping: { columns: fields.map((field) => ({ field, meanings: [] })), names_from_address: true },
  }
}

function quotedCell(text: string): string {
  return `"${writtenCell(text).replaceAll('"', '""')}"`
}
