import type { Parameters } from '@/lib/http/page-query'
import { readFilter, readParam } from '@/lib/users/directory/read-filter'
import { type UserOrder, usualOrder } from '@/lib/users/directory/user-order'
import { userOrderField } from '@/lib/users/directory/user-order.schema'
import { readColumns, readDensity, type UserColumn, userColumns } from '../_list/user-list-look'
import { sortKeysOf, type UserListQuery } from './user-list-href'

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
