import { z } from 'zod'
import { type SortKey, sortKeys, type UserOrder } from './user-order'

/** An order as a text: `orderText` of user-order.ts, read. */
export const userOrderField = z
  .string()
  .regex(new RegExp(`^-?(${sortKeys.join('|')})$`))
  .transform((text): UserOrder => {
    const isDescending = text.startsWith('-')
    return { by: text.slice(isDescending ? 1 : 0) as SortKey, isDescending }
  })
