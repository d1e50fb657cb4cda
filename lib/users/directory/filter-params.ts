import type { Parameters } from '../../http/page-query'
import type { CsvSeparator } from '../../i18n/csv-separator'
import { type UserFilter, userFilterInput } from './user-filter'

/** A filter in an address: of the screen, and of the download. Safe for browser and server. */

/** Name in addresses → field of the filter. */
const filterNames = {
  q: 'query',
  status: 'status',
  admin: 'admin',
  privilege: 'privilege',
  'sign-in': 'signIn',
  invitation: 'invitation',
  import: 'importId',
} as const satisfies Record<string, keyof UserFilter>
const filterFields = Object.entries(filterNames)

const longestQuery = 254

/**
 * The value of a name in an address; an empty one is as good as none. What cannot be read is left out, and its name
 * is added to `unread`.
 */
export function readParam<T>(
  params: Parameters,
  { name, unread, parse }: { name: string; unread: string[]; parse: (text: string) => T | null },
): T | undefined {
  const value = Object.hasOwn(params, name) ? params[name] : undefined
  const text = typeof value === 'string' ? value.trim() : value
  if (text === undefined || text === '') return undefined
  const parsed = typeof text === 'string' ? parse(text) : null
  if (parsed === null) unread.push(name)
  return parsed ?? undefined
}

/** The filter of an address. @returns also the names of what could not be read */
export function readFilter(params: Parameters): { filter: UserFilter; unread: string[] } {
  const unread: string[] = []
  const filter: UserFilter = {}
  for (const [name, field] of filterFields) {
    const parse = (text: string) =>
      userFilterInput.shape[field].safeParse(text.slice(0, longestQuery)).data ?? null
    const value = readParam(params, { name, unread, parse })
    if (value !== undefined) Object.assign(filter, { [field]: value })
  }
  return { filter, unread }
}

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
