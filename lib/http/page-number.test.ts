import { expect, it } from 'vitest'
import { pageQuery } from './page-number'
import { parametersIn, readQuery } from './read-query'

const pageIn = (query: string) => readQuery(parametersIn(`/api/users?${query}`), pageQuery).p

it.each([
  ['', 1],
  ['p=1', 1],
  ['p=7', 7],
  ['p=0', 'all'],
  ['p=-1', 'all'],
  ['p=-2', 'all'],
  ['q=x', 1],
])('%j asks for page %s', (query, page) => {
  expect(pageIn(query)).toBe(page)
})

it.each(['p=', 'p=abc', 'p=1.0', 'p=+1', 'p=1e2', 'p=0x10', 'p=%201', 'p=1&p=1', 'p=9999999999'])(
  '%j is refused',
  (query) => {
    const sentence = 'p must be one whole number'
    expect(() => pageIn(query)).toThrow(
      expect.objectContaining({ code: 'invalid', message: sentence, fieldErrors: { p: sentence } }),
    )
  },
)
