import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyString } from '../api/test-support/anything'
import { visibleJson, visibleText } from './visible-text'

it.each([
  ['curl\u009b31m', 'curl\\u009b31m'],
  ['a\u001b[2Jb\u0007', 'a\\u001b[2Jb\\u0007'],
  ['one\r\ntwo\u2028three\u0085', 'one\\u000d\\u000atwo\\u2028three\\u0085'],
  ['\u202egpj.exe\u2066', '\\u202egpj.exe\\u2066'],
  ['half \ud800', 'half \\ud800'],
  ['Mozilla/5.0 (X11; Zoë; 李; 👩‍🚀)', 'Mozilla/5.0 (X11; Zoë; 李; 👩‍🚀)'],
])('%j is shown as %j', (text, shown) => {
  expect(visibleText(text)).toBe(shown)
})

it('leaves nothing that a terminal would obey, whatever a stranger sends', () => {
  fc.assert(
    fc.property(anyString, (text) => {
      expect(visibleText(text)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u)
    }),
  )
})

it('of JSON keeps what it says', () => {
  const value = fc.dictionary(anyString, fc.array(anyString))
  fc.assert(
    fc.property(value, (value) => {
      const json = visibleJson(JSON.stringify(value))
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)))
      expect(json).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u)
    }),
  )
})
