import { z } from 'zod'
import { type Parameters, readPageQuery, textParameter } from '@/lib/http/page-query'
import type { Say } from '@/lib/i18n/texts'

type DeletedUsersQuery = { query: string; page: number }

const queryShape = z.object({
  q: textParameter.transform((text) => text?.slice(0, 254)),
  page: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform((text) => Math.max(1, Number(text))),
})

/** Search and page from the address; anything unreadable means the first page of all. */
export function readDeletedUsersQuery(parameters: Parameters): DeletedUsersQuery {
  const { q: query = '', page = 1 } = readPageQuery(parameters, queryShape)
  return { query, page }
}

export function deletedUsersHref({ query, page }: DeletedUsersQuery): string {
  const params = new URLSearchParams()
  if (query) params.set('q', query)
  if (page > 1) params.set('page', String(page))
  return params.size > 0 ? `/users/deleted?${params}` : '/users/deleted'
}

/** The status line: how many, which, in what order. */
export function deletedUsersInWords(say: Say<'deletedUsers'>, total: number, query: string): string {
  return query ? say('countFound', { total, query }) : say('count', { total })
}
