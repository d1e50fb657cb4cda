import { z } from 'zod'
import { type Parameters, readPageQuery, textParameter } from '@/lib/http/page-query'

/** Search and page of a list of groups, or of the members of one. */
export type GroupsQuery = { query: string; page: number }

const queryShape = z.object({
  q: textParameter.transform((text) => text?.slice(0, 254)),
  page: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform((text) => Math.max(1, Number(text))),
})

/** Search and page from the address; anything unreadable means the first page of all. */
export function readGroupsQuery(parameters: Parameters): GroupsQuery {
  const { q: query = '', page = 1 } = readPageQuery(parameters, queryShape)
  return { query, page }
}

/** The address of a list with this search and page. @param base of the list */
export function groupsHref(base: string, { query, page }: GroupsQuery): string {
  const params = new URLSearchParams()
  if (query) params.set('q', query)
  if (page > 1) params.set('page', String(page))
  return params.size > 0 ? `${base}?${params}` : base
}
