import { type Level, type Privileges, sections } from '../permissions/privileges.schema'
import type { AuditChanges } from './record-event'

/** One line of what an event changed. */
export type ChangeInWords = { field: string; before: string; after: string }

// In the order of the form, which the database does not keep.
const fieldNames: Record<string, string> = {
  firstName: 'First name',
  lastName: 'Last name',
  emailAddress: 'Email',
  template: 'Template',
  isActive: 'Active',
  isAdmin: 'Account is admin',
  privileges: 'Privileges',
  name: 'Name',
  openSessions: 'Open sessions',
  fromDate: 'From',
  toDate: 'To',
}

const levelNames: Record<Level, string> = { deny: 'Deny', read: 'Read', write: 'Write' }

/** What an event changed, in the words of the screens: privileges section by section, nothing as an empty text. */
export function changesInWords(changes: AuditChanges): ChangeInWords[] {
  const inOrder = Object.entries(changes).sort(([one], [other]) => rank(one) - rank(other))
  return inOrder.flatMap(([field, [before, after]]) =>
    field === 'privileges'
      ? privilegeChanges(before, after)
      : [{ field: fieldName(field), before: inWords(before), after: inWords(after) }],
  )
}

function privilegeChanges(before: unknown, after: unknown): ChangeInWords[] {
  const levelOf = (privileges: unknown, key: keyof Privileges) =>
    ((privileges ?? {}) as Privileges)[key] ?? 'deny'
  return sections
    .filter(({ key }) => levelOf(before, key) !== levelOf(after, key))
    .map(({ key, label }) => ({
      field: `Privilege ${label}`,
      before: before === null ? '' : levelNames[levelOf(before, key)],
      after: after === null ? '' : levelNames[levelOf(after, key)],
    }))
}

function rank(field: string): number {
  const place = Object.keys(fieldNames).indexOf(field)
  return place === -1 ? Object.keys(fieldNames).length : place
}

/** A field this version has no name for still reads like one: `somethingNew` is "Something new". */
function fieldName(field: string): string {
  const words = field
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase()
  return fieldNames[field] ?? words.charAt(0).toUpperCase() + words.slice(1)
}

function inWords(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value)
}
