import { expect, it } from 'vitest'
import { isReadable } from './is-readable'

it.each(['', 'Ada Lovelace', 'Ελένη', 'محمد', '👩🏽‍🚀', 'a b'])('can be shown as what it is: %j', (line) => {
  expect(isReadable(line)).toBe(true)
})

it.each(['a\nb', 'a\tb', 'a\u0000', 'a\u0085b', 'a\u2028b', 'a\u2029b', '\u202eada', 'a\u2066b', '\ud800'])(
  'deceives, or is no text: %j',
  (line) => {
    expect(isReadable(line)).toBe(false)
  },
)
