type UserListQuery = { query: string; page: number }

const lastThinkablePage = 100_000

/** Search and page as the address has them; anything unreadable means the first page of all. */
export function readUserListQuery(params: Record<string, string | string[] | undefined>): UserListQuery {
  const query = typeof params.q === 'string' ? params.q.trim().slice(0, 254) : ''
  const page = typeof params.page === 'string' && /^\d{1,6}$/.test(params.page) ? Number(params.page) : 1
  return { query, page: Math.min(Math.max(1, page), lastThinkablePage) }
}

export function userListHref({ query, page }: UserListQuery): string {
  const params = new URLSearchParams()
  if (query) params.set('q', query)
  if (page > 1) params.set('page', String(page))
  return params.size > 0 ? `/users?${params}` : '/users'
}

/** The status line: how many, which, in what order. */
export function countInWords(total: number, query: string): string {
  const count = `${total.toLocaleString('en')} ${total === 1 ? 'user' : 'users'}`
  if (!query) return `${count}, ordered by name`
  return `${count} with “${query}”, ordered by name`
}
