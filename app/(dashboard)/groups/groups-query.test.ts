import { expect, it } from 'vitest'
import { groupsHref, readGroupsQuery } from './groups-query'

it('reads what it writes, and takes the first page of all for what it cannot read', () => {
  const query = { query: 'a b&c', page: 3 }
  const href = groupsHref('/groups', query)
  expect(href).toBe('/groups?q=a+b%26c&page=3')
  expect(readGroupsQuery(Object.fromEntries(new URL(href, 'http://x').searchParams))).toEqual(query)
  expect(groupsHref('/groups', { query: '', page: 1 })).toBe('/groups')
  expect(readGroupsQuery({ q: ['a', 'b'], page: 'last' })).toEqual({ query: '', page: 1 })
})
