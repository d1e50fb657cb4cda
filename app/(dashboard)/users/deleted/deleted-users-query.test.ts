import { expect, it } from 'vitest'
import { textsIn } from '@/lib/i18n/texts'
import { deletedUsersHref, deletedUsersInWords, readDeletedUsersQuery } from './deleted-users-query'

it('reads what it writes into the address, and takes anything else for the first page of all', () => {
  for (const query of [
    { query: '', page: 1 },
    { query: 'jo & co', page: 3 },
  ]) {
    const params = Object.fromEntries(new URL(deletedUsersHref(query), 'http://x.test').searchParams)
    expect(readDeletedUsersQuery(params)).toEqual(query)
  }
  expect(readDeletedUsersQuery({ q: ['a', 'b'], page: '-1' })).toEqual({ query: '', page: 1 })
})

it('says how many, which, and in what order', () => {
  const english = textsIn('en', 'deletedUsers')
  expect([deletedUsersInWords(english, 1, ''), deletedUsersInWords(english, 1200, 'jo')]).toEqual([
    '1 deleted user, newest first',
    '1,200 deleted users match “jo”, newest first',
  ])
  expect(deletedUsersInWords(textsIn('de', 'deletedUsers'), 1200, 'jo')).toBe(
    '1.200 gelöschte Benutzer passen zu „jo“, neueste zuerst',
  )
})
