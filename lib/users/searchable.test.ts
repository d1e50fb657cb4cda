import { expect, test } from 'vitest'
import { indexedPart } from './searchable'

test.each([
  ['ada', 'ada'],
  ['ada@example.com', 'ada@exa'],
  ['ada@ex', 'ada@ex'],
  // Two '@' and characters of two code units.
  ['"a@b"@x😀yz', '"a@b"@x😀y'],
  // Too little stands before the domain.
  ['@example.com', '@example.com'],
  ['io@example.com', 'io@example.com'],
])('of %j the index is asked for %j', (part, asked) => {
  expect(indexedPart(part)).toBe(asked)
  expect(part.startsWith(asked)).toBe(true)
})
