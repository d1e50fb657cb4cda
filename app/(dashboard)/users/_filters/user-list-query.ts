import type { Parameters } from '@/lib/http/page-query'
import { filterParams, readFilter, readParam } from '@/lib/users/directory/filter-params'
import type { UserFilter } from '@/lib/users/directory/user-filter'
import {
  orderText,
  type SortKey,
  type UserOrder,
  userOrderField,
  usualOrder,
} from '@/lib/users/directory/user-order'
import {
  columnsText,
  readColumns,
  readDensity,
  type UserColumn,
  type UserListLook,
  userColumns,
} from '../_list/user-list-look'

/** What the address says of the list. */
export type UserListQuery = {
  filter: UserFilter
  order: UserOrder
  page: number
  /** If the address does not set the look, the cookie does. */
  look: Partial<UserListLook>
}

const lastThinkablePage = 100_000

/**
 * Filter, order, page and look from the address. Unreadable parts are left out.
 * @param offered the columns this reader may see and sort by
 * @returns also the names of what was left out, so that the screen can say so
 */
export function readUserListQuery(
  params: Parameters,
  offered: readonly UserColumn[] = userColumns,
): UserListQuery & { unread: string[] } {
  const { filter, unread } = readFilter(params)
  const read = <T>(name: string, parse: (text: string) => T | null) =>
    readParam(params, { name, unread, parse })
  const order = read('sort', (text) => offeredOrder(text, offered))
  const page = read('page', (text) => (/^[1-9]\d{0,5}$/.test(text) ? Number(text) : null))
  const columns = read('columns', readColumns)
  const density = read('density', readDensity)
  return {
    filter,
    order: order ?? usualOrder,
    page: Math.min(page ?? 1, lastThinkablePage),
    look: {
      ...(columns ? { columns: columns.filter((column) => offered.includes(column)) } : {}),
      ...(density ? { density } : {}),
    },
    unread,
  }
}

function offeredOrder(text: string, offered: readonly UserColumn[]): UserOrder | null {
  const order = userOrderField.safeParse(text).data
  return order && sortKeysOf(offered).includes(order.by) ? order : null
}

/** The sort keys of the list: the name, and every offered column. */
export function sortKeysOf(offered: readonly UserColumn[]): readonly SortKey[] {
  return ['name', ...offered]
}

/** The address of the list. */
export function userListHref({ filter, order, page, look }: UserListQuery): string {
  const params = filterParams(filter)
  if (orderText(order) !== orderText(usualOrder)) params.set('sort', orderText(order))
  if (look.columns) params.set('columns', columnsText(look.columns))
  if (look.density) params.set('density', look.density)
  if (page > 1) params.set('page', String(page))
  // A comma needs no encoding there, and reads better.
  return params.size > 0 ? `/users?${String(params).replaceAll('%2C', ',')}` : '/users'
}
