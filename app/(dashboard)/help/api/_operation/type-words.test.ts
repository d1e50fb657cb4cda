import { expect, it } from 'vitest'
import { textsIn } from '@/lib/i18n/texts'
import { limitsInWords, typeWords } from './type-words'

const say = textsIn('en', 'apiPage')

it.each([
  [{ type: 'string' }, 'text'],
  [{ type: 'string', format: 'email' }, 'email address'],
  [{ type: 'string', const: 'Error' }, '"Error"'],
  [{ type: ['string', 'null'] }, 'text or null'],
  [{ anyOf: [{ $ref: '#/components/schemas/User' }, { type: 'null' }] }, 'User or null'],
  [{ type: 'array', items: { $ref: '#/components/schemas/User' } }, 'list of User'],
  [{}, 'any'],
])('%j is “%s”', (schema, words) => {
  expect(typeWords(say, schema)).toBe(words)
})

it('limits are sentences; an empty value is no choice', () => {
  expect(limitsInWords(say, { enum: ['', 'csv', 'json'] })).toEqual(['One of: csv, json'])
  expect(limitsInWords(say, { minLength: 1, maxLength: 100 })).toEqual(['1 to 100 characters'])
  expect(limitsInWords(say, { minLength: 8 })).toEqual(['At least 8 characters'])
  expect(limitsInWords(say, { minimum: 0 })).toEqual(['At least 0'])
  expect(limitsInWords(say, { type: 'string' })).toEqual([])
})
