import { filterNames, filterParams } from '@/lib/users/directory/filter-params'
import type { UserFilter } from '@/lib/users/directory/user-filter'
import { orderText, type SortKey, type UserOrder, usualOrder } from '@/lib/users/directory/user-order'
import { columnsText, type UserColumn, type UserListLook } from '../_list/user-list-look'

/** What the address says of the list. */
export type UserListQuery = {
  filter: UserFilter
  order: UserOrder
  page: number
  /** If the address does not set the look, the cookie does. */
  look: Partial<UserListLook>
}

/** The address of the list. */
export function userListHref({ filter, order, page, look }: UserListQuery): string {
  const params = filterParams(filter)
  if (orderText(order) !== orderText(usualOrder)) params.set('sort', orderText(order))
  const href = addressOf(params, look)
  return page > 1 ? `${href}${href.includes('?') ? '&' : '?'}page=${page}` : href
}

/** The address for the values of the search form, by their names; what they mean the page decides. */
export function typedListHref(typed: Record<string, string>, look: Partial<UserListLook>): string {
  const params = new URLSearchParams()
  for (const name of [...Object.keys(filterNames), 'sort']) {
    const value = typed[name]?.trim()
    if (value && !(name === 'sort' && value === orderText(usualOrder))) params.set(name, value)
  }
  return addressOf(params, look)
}

function addressOf(params: URLSearchParams, look: Partial<UserListLook>): string {
  if (look.columns) params.set('columns', columnsText(look.columns))
  if (look.density) params.set('density', look.density)
  // A comma needs no encoding there, and reads better.
  return params.size > 0 ? `/users?${String(params).replaceAll('%2C', ',')}` : '/users'
}

/** The sort keys of the list: the name, and every offered column. */
export function sortKeysOf(offered: readonly UserColumn[]): readonly SortKey[] {
  return ['name', ...offered]
}
