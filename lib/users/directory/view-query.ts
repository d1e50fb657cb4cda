import { filterNames, filterParams } from './filter-params'
import type { UserFilter } from './user-filter'
import { orderText, type UserOrder, usualOrder } from './user-order'

/**
 * What a view of the list is: its filter and its order, as the query of the list's address. Columns and row height come
 * with it but do not make it another view. Safe for browser and server.
 */

/** The same text for addresses that show the same users in the same order. */
export function viewKey(params: URLSearchParams): string {
  const key = new URLSearchParams()
  for (const name of Object.keys(filterNames)) {
    const value = params.get(name)?.trim()
    if (value) key.set(name, value)
  }
  return withOrder(key, params.get('sort')?.trim() || orderText(usualOrder))
}

/** The query of this filter and order; '' for all users in the usual order. */
export function viewQuery(filter: UserFilter, order: UserOrder): string {
  return withOrder(filterParams(filter), orderText(order))
}

function withOrder(params: URLSearchParams, order: string): string {
  if (order !== orderText(usualOrder)) params.set('sort', order)
  return String(params)
}
