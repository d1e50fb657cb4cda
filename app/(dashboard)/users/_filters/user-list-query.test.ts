import { describe, expect, it } from 'vitest'
import { utcTime } from '@/components/ui/time/clock-words'
import type { Language } from '@/lib/i18n/languages'
import { textsIn } from '@/lib/i18n/texts'
import { type UserOrder, usualOrder } from '@/lib/users/directory/user-order'
import { lookFrom, lookText, usualLook } from '../_list/user-list-look'
import { type UserListQuery, userListHref } from './user-list-href'
import { readUserListQuery } from './user-list-query'
import { countFilters, filtersInWords, orderInWords } from './words-of-list'

const everything = {
  filter: {
    query: 'jo & co',
    status: 'inactive',
    admin: 'no',
    privilege: 'api_assets.write',
    signIn: 'never',
    lastUsed: '90',
    invitation: 'open',
    groupId: '6a26f8800000000000000002',
    importId: '6a26f8800000000000000001',
  },
  order: { by: 'last-login', isDescending: true },
  page: 3,
  look: { columns: ['email', 'status'], density: 'compact' },
} as const satisfies UserListQuery
const nothing = { filter: {}, order: usualOrder, page: 1, look: {} }

const asked = (query: UserListQuery) => {
  const { searchParams } = new URL(userListHref(query), 'http://localhost')
  return readUserListQuery(Object.fromEntries(searchParams))
}

describe('the list in the address', () => {
  it('survives the way into an address and back', () => {
    expect(asked(everything)).toEqual({ ...everything, unread: [] })
    expect(userListHref(everything)).toBe(
      '/users?q=jo+%26+co&status=inactive&admin=no&privilege=api_assets.write&sign-in=never&last-used=90&invitation=open' +
        '&group=6a26f8800000000000000002&import=6a26f8800000000000000001&sort=-last-login&columns=name,email,status&density=compact&page=3',
    )
  })

  it('says nothing where everything is as usual', () => {
    expect(userListHref(nothing)).toBe('/users')
    const empty = { q: ' ', status: '', sort: '', page: '' }
    expect(readUserListQuery(empty)).toEqual({ ...nothing, unread: [] })
  })

  it.each([
    ['page', 'abc'],
    ['page', '-1'],
    ['page', '0'],
    ['page', ['2', '3']],
    ['q', ['a']],
    ['status', 'gone'],
    ['admin', '__proto__'],
    ['privilege', 'apis'],
    ['privilege', 'apis.admin'],
    ['privilege', 'analytics.write'],
    ['import', '6A26F8800000000000000001'],
    ['import', 'yesterday'],
    ['sort', '--name'],
    ['sort', 'password'],
    ['columns', 'status,secret'],
    ['columns', 'constructor'],
    ['density', 'tiny'],
  ])('leaves out what cannot be read, and names it: %s=%j', (name, value) => {
    expect(readUserListQuery({ [name]: value })).toEqual({ ...nothing, unread: [name] })
  })
})

describe('the words of the list', () => {
  it('count, and name the order', () => {
    const hidden = (words: string) => words
    const lastLogin = { by: 'last-login', isDescending: true } as const
    const orderIn = (language: Language, order: UserOrder) =>
      orderInWords(textsIn(language, 'usersFilter'), order)
    const all = textsIn('en', 'users').markup('count.all', {
      everybody: 1,
      order: orderIn('en', usualOrder),
      hidden,
    })
    expect(all).toBe('1 user, ordered by name')
    const some = { total: 312, everybody: 100_000, order: orderIn('en', lastLogin), hidden }
    expect(textsIn('en', 'users').markup('count.filtered', some)).toBe(
      '312 of 100,000 users, ordered by last login, newest first',
    )
    const inGerman = { ...some, order: orderIn('de', lastLogin) }
    expect(textsIn('de', 'users').markup('count.filtered', inGerman)).toBe(
      '312 von 100.000 Benutzern, sortiert nach letzter Anmeldung, neueste zuerst',
    )
  })

  it('name each filter', () => {
    const say = textsIn('en', 'usersFilter')
    const sayings = {
      say,
      saySection: textsIn('en', 'sections'),
      sayTime: utcTime,
      groupName: () => 'Editors',
    }
    expect(filtersInWords(sayings, everything.filter).map(({ words }) => words)).toEqual([
      'Inactive',
      'Not admins',
      'Can write: API Templates',
      'Never signed in',
      'Not used for 90 days',
      'Invited, link still active',
      'In group: Editors',
      'Last imported: 2026-06-08 17:14 UTC',
    ])
    expect(countFilters(everything.filter)).toBe(8)
  })
})

it('the look survives the way into a cookie and back', () => {
  const look = { columns: ['email', 'added'], density: 'compact' } as const
  expect(lookFrom(lookText({ ...look, columns: [...look.columns] }))).toEqual(look)
  expect(lookFrom('name comfortable').columns).toEqual([])
  expect(lookFrom('nonsense')).toEqual(usualLook)
})
