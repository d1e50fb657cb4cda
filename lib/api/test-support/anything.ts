import fc from 'fast-check'

/*
 * Whatever may come from outside, for tests that nothing of it makes a 500. Always the same from run to run: what fails
 * once fails again.
 */

export const reproducible = { seed: 20261126, endOnFailure: true } as const

/** Any text, half characters among them. fast-check's own takes seconds until it has listed all characters. */
export const anyString = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xff }), fc.integer({ min: 0, max: 0x10ffff })), {
    maxLength: 20,
  })
  .map((points) => String.fromCodePoint(...points))

const nasty = [
  '',
  ' ',
  '\u009b31m',
  '\u202e',
  '\u200b',
  '\ufeff',
  '\r\n\r\nSet-Cookie: a=b',
  '%00',
  '%',
  '%E0%A4%A',
  '../..',
  '//evil.example',
  'http://evil.example',
  'javascript:alert(1)',
  "' OR 1=1 --",
  '%_\\',
  '__proto__',
  'constructor',
  'toString',
  '$F1',
  '["x",{}]',
  'null',
  'NaN',
  '-1',
  '1e999',
  '99999999999999999999',
  '0000-01-01',
  '9999-12-31',
  'ffffffffffffffffffffffff',
  'x'.repeat(400),
  'İ'.repeat(100),
  '👩‍🚀',
]

/** What PostgreSQL takes in no text. */
const unstorable = ['\0', 'a\0b', '\ud800', 'a\udc00']

export const anyText = fc.oneof(fc.constantFrom(...unstorable), fc.constantFrom(...nasty), anyString)

/** Anything that JSON can say. */
export const anyJson = fc.oneof(
  anyText,
  fc.jsonValue({ maxDepth: 1, stringUnit: 'grapheme-ascii' }),
  fc.constantFrom([], {}, [[]], { toString: 1 }, { length: 1e9 }, 1e308, -0, true, null),
)

/** An object with some of these names, and a value that was not meant for each. */
export function anyObject(names: readonly string[]) {
  return fc.oneof(
    { weight: 5, arbitrary: fc.dictionary(fc.constantFrom(...names), anyJson, { maxKeys: 5 }) },
    { weight: 1, arbitrary: anyJson },
  )
}

/** A query with some of these names, in whatever encoding. */
export function anyQuery(names: readonly string[]) {
  const bytes = fc
    .uint8Array({ maxLength: 6 })
    .map((bytes) => [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''))
  const value = fc.oneof(anyText.map(encoded), bytes, fc.constantFrom('%', '%zz', '+', '&', '='))
  const pair = fc.tuple(fc.constantFrom(...names, '__proto__', 'x'), value).map((parts) => parts.join('='))
  return fc.array(pair, { maxLength: 2 }).map((pairs) => pairs.join('&'))
}

/** As part of an address. */
export function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed())
}

/** What a header can hold at most: the bytes 20 to FF without 7F, and tabs. */
export const anyHeader = fc.oneof(
  fc.constantFrom(
    '',
    '*',
    'bytes=0-',
    '"1", "2"',
    'de;q=x',
    'Bearer',
    'text/html, */*;q=2',
    '\x80\x9b31m\xff',
    '[::',
  ),
  fc
    .array(fc.integer({ min: 0x20, max: 0xff }), { maxLength: 30 })
    .map((bytes) => String.fromCharCode(...bytes.filter((byte) => byte !== 0x7f)).trim()),
)

/** A `Cookie` header with some of these names. */
export function anyCookies(names: readonly string[]) {
  const value = anyText.map((text) => encoded(text).slice(0, 200))
  const raw = anyHeader.map((text) => text.replaceAll(';', ''))
  const pair = fc
    .tuple(fc.constantFrom(...names, '__proto__'), fc.oneof(value, raw))
    .map((parts) => parts.join('='))
  return fc.array(pair, { maxLength: 3 }).map((pairs) => pairs.join('; '))
}
