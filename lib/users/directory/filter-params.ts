import type { CsvSeparator } from '../../i18n/csv-separator'
import type { UserFilter } from './user-filter'

/** A filter in an address: of the screen, and of the download. Safe for browser and server. */

/** Name in addresses → field of the filter. */
export const filterNames = {
  q: 'query',
  status: 'status',
  admin: 'admin',
  privilege: 'privilege',
  'sign-in': 'signIn',
  'last-used': 'lastUsed',
  invitation: 'invitation',
  group: 'groupId',
  import: 'importId',
} as const satisfies Record<string, keyof UserFilter>
export const filterFields = Object.entries(filterNames)

/** The filter by its names in addresses. */
export function filterParams(filter: UserFilter): URLSearchParams {
  const params = new URLSearchParams()
  for (const [name, field] of filterFields) {
    const value = filter[field]
    if (value) params.set(name, value)
  }
  return params
}

/** The address of the export of all users that match this filter. */
export function exportHref(filter: UserFilter, separator: CsvSeparator = 'comma'): string {
  const params = filterParams(filter)
  if (separator !== 'comma') params.set('separator', separator)
  return params.size > 0 ? `/api/users/export?${params}` : '/api/users/export'
}
