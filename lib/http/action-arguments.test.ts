import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyString } from '../api/test-support/anything'
import { isPlainCall } from './action-arguments'

it.each(['[]', '["a"]', '[{"ids":["a"],"choice":"$undefined"}]', '["$$5"]', '[null,true,1.5]'])(
  '%s is a call',
  (body) => {
    expect(isPlainCall(body)).toBe(true)
  },
)

it.each([
  '',
  'null',
  '{"0":"a"}',
  '"a"',
  'garbage',
  '["$F1"]',
  '["$1"]',
  '["$K1"]',
  '["$@0"]',
  '[{"then":"$1:__proto__:then"}]',
  '["$D2026-01-01"]',
  '["$n1"]',
  '["$Q1"]',
  '["$T"]',
  `${'['.repeat(30_000)}${']'.repeat(30_000)}`,
  JSON.stringify(Array(11).fill(1)),
])('%s is none', (body) => {
  expect(isPlainCall(body)).toBe(false)
})

it('takes whatever a form can hold, and throws at nothing', () => {
  fc.assert(
    fc.property(fc.dictionary(anyString, anyString, { maxKeys: 5 }), (value) => {
      const sent = JSON.stringify([value], (_key, part) =>
        typeof part === 'string' && part.startsWith('$') ? `$${part}` : part,
      )
      expect(isPlainCall(sent)).toBe(true)
    }),
  )
  fc.assert(
    fc.property(anyString, (text) => {
      expect(isPlainCall(text)).toBeTypeOf('boolean')
    }),
  )
})
