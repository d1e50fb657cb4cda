import { describe, expect, it } from 'vitest'
import { countInWords, readUserListQuery, userListHref } from './user-list-query'

describe('search and page in the address', () => {
  it('survive the way into an address and back', () => {
    const asked = { query: 'jo & co', page: 3 }
    const params = new URL(userListHref(asked), 'http://localhost').searchParams
    expect(readUserListQuery(Object.fromEntries(params))).toEqual(asked)
  })

  it('mean the first page of all when they cannot be read', () => {
    for (const params of [
      {},
      { page: 'abc' },
      { page: '-1' },
      { page: '0' },
      { page: ['2', '3'] },
      { q: ['a'] },
    ]) {
      expect(readUserListQuery(params)).toEqual({ query: '', page: 1 })
    }
    expect(userListHref({ query: '', page: 1 })).toBe('/users')
  })
})

describe('the status line', () => {
  it('counts, names the search and the order', () => {
    expect(countInWords(1, '')).toBe('1 user, ordered by name')
    expect(countInWords(1200, 'jo')).toBe('1,200 users with “jo”, ordered by name')
  })
})
