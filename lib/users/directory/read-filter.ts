import type { Parameters } from '../../http/page-query'
import { filterFields } from './filter-params'
import type { UserFilter } from './user-filter'
import { userFilterInput } from './user-filter.schema'

/** Reads a filter from an address. Safe for browser and server. */

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
