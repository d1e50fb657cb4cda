import { expect, it } from 'vitest'
import { tokenIn } from './token-in'

const token = 'aB3_-xyz0123456789012345678901234567890abcd'
const shape = /[\w-]{43}/

it.each([
  '.',
  ')',
  '>',
  ',',
  ';',
  '"',
  '’',
  '»',
  '].',
  '>.',
  '*',
  '_',
  ' ',
  '\r\n',
  '%2E',
  '%29',
  '%3E',
  '%2C.',
  '%0A',
  '%E2%80%9D',
  '=',
  '&gt;',
  '\u00a0',
])('a link survives what a mail program adds: %j', (added) => {
  expect(tokenIn(`${token}${added}`, shape)).toBe(token)
})

it('a link survives what stands before it', () => {
  expect(tokenIn(`%20<${token}>`, shape)).toBe(token)
})

it.each(['', token.slice(1), `${token}x`, `${token}%41`, `${token}${token}`, '%', 'nothing', '\0'])(
  'what is no token, or goes on behind it, stays what it is: %j',
  (text) => {
    expect(tokenIn(text, shape)).toBe(text)
  },
)
