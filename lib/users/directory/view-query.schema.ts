import { filterParams } from './filter-params'
import { readFilter } from './read-filter'
import { userOrderField } from './user-order.schema'

/** How the list looks. */
const lookNames = ['columns', 'density']

/** Is this the query of a list that can be read whole? Safe for browser and server. */
export function isViewQuery(text: string): boolean {
  const params = new URLSearchParams(text)
  const names = [...params.keys()]
  if (names.length === 0 || new Set(names).size < names.length) return false
  const { filter, unread } = readFilter(Object.fromEntries(params))
  const known = [...filterParams(filter).keys(), ...lookNames, 'sort']
  return unread.length === 0 && names.every((name) => known.includes(name)) && isOrder(params.get('sort'))
}

function isOrder(text: string | null): boolean {
  return text === null || userOrderField.safeParse(text).success
}
