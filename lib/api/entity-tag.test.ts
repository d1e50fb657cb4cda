import { expect, it } from 'vitest'
import { entityTag, expectedVersion } from './entity-tag'

it('differs between versions, and between an answer with and without the key', () => {
  expect(entityTag({ version: 3, accessKey: '' })).toBe('"3"')
  expect(entityTag({ version: 3, accessKey: 'abc' })).toBe('"3k"')
})

it('is read back as the version', () => {
  expect(expectedVersion('"3"')).toBe(3)
  expect(expectedVersion('"3k"')).toBe(3)
  expect(expectedVersion(null)).toBeUndefined()
  expect(expectedVersion('*')).toBeUndefined()
})

it.each(['W/"3"', '3', '"3', '"3", "4"', '"9999999999"', '', '"-1"'])(
  '%s can be met by no user',
  (header) => {
    expect(() => expectedVersion(header)).toThrow()
  },
)
