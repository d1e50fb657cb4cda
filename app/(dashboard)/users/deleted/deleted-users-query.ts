import type { Say } from '@/lib/i18n/texts'

type DeletedUsersQuery = { query: string; page: number }

/** Search and page as the address has them; anything unreadable means the first page of all. */
export function readDeletedUsersQuery(
  params: Record<string, string | string[] | undefined>,
): DeletedUsersQuery {
  const query = typeof params.q === 'string' ? params.q.trim().slice(0, 254) : ''
  const page = typeof params.page === 'string' && /^\d{1,5}$/.test(params.page) ? Number(params.page) : 1
  return { query, page: Math.max(1, page) }
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
