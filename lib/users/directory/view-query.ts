import { filterParams, readFilter } from './filter-params'
import { orderText, type UserOrder, userOrderField, usualOrder } from './user-order'

/**
 * What a view of the list is: its filter and its order, as the query of the list's address. Columns and row height come
 * with it but do not make it another view. Safe for browser and server.
 */

/** How the list looks. */
const lookNames = ['columns', 'density']

/** Is this the query of a list that can be read whole? */
export function isViewQuery(text: string): boolean {
  const params = new URLSearchParams(text)
  const names = [...params.keys()]
  if (names.length === 0 || new Set(names).size < names.length) return false
  const { filter, unread } = readFilter(Object.fromEntries(params))
  const known = [...filterParams(filter).keys(), ...lookNames, 'sort']
  return unread.length === 0 && names.every((name) => known.includes(name)) && isOrder(params.get('sort'))
}

/** The same for queries that show the same users in the same order. */
export function viewKey(params: URLSearchParams): string {
  const { filter } = readFilter(Object.fromEntries(params))
  const order = userOrderField.safeParse(params.get('sort') ?? '').data ?? usualOrder
  return viewQuery(filter, order)
}

/** The query of this filter and order; '' for all users in the usual order. */
export function viewQuery(filter: Parameters<typeof filterParams>[0], order: UserOrder): string {
  const params = filterParams(filter)
  if (orderText(order) !== orderText(usualOrder)) params.set('sort', orderText(order))
  return String(params)
}

function isOrder(text: string | null): boolean {
  return text === null || userOrderField.safeParse(text).success
}
