import { expect, it } from 'vitest'
import { pageNumber } from './page-number'

it.each([
  ['', 1],
  ['p=1', 1],
  ['p=7', 7],
  ['p=0', 'all'],
  ['p=-1', 'all'],
  ['p=-2', 'all'],
  ['q=x', 1],
])('%j asks for page %s', (query, page) => {
  expect(pageNumber(new URLSearchParams(query))).toBe(page)
})

it.each(['p=', 'p=abc', 'p=1.0', 'p=+1', 'p=1e2', 'p=0x10', 'p=%201', 'p=1&p=1', 'p=9999999999'])(
  '%j is refused',
  (query) => {
    expect(() => pageNumber(new URLSearchParams(query))).toThrow(
      expect.objectContaining({ code: 'invalid', fieldErrors: { p: 'p must be one whole number' } }),
    )
  },
)
