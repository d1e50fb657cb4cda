import { expect, it } from 'vitest'
import { inEnglish } from './in-english'
import { sentence, wordsOf } from './sentence'
import { textsIn } from './texts'

it('a sentence names fields and sections as the reader’s language does', () => {
  const said = [sentence('required', { field: 'last_name' }), sentence('grantBeyondOwn', { section: 'keys' })]
  expect(said.map(inEnglish)).toEqual(['Last name is required', 'You cannot grant more than you have: Keys'])
  expect(said.map((told) => wordsOf(told, textsIn('de')))).toEqual([
    'Nachname fehlt',
    'Sie können nicht mehr geben, als Sie selbst haben: Schlüssel',
  ])
})

it('a sentence may have others in it, with commas between', () => {
  const names = [sentence('quotedName', { name: 'Mail' }), sentence('columnNumber', { number: 3 })]
  expect(inEnglish(sentence('mappedTwice', { names }))).toMatch(/^“Mail”, column 3 are /)
})

it('a text of a stranger is never taken for a sentence', () => {
  const texts = ['["required",{"field":"last_name"}]', '["', '{"key":"setUpAlready","values":{}}']
  expect(texts.map(inEnglish)).toEqual(texts)
  const name = '["setUpAlready",{}]'
  expect(inEnglish(sentence('quotedName', { name }))).toBe(`“${name}”`)
})

it('the compiler wants exactly the arguments of the English text', () => {
  // An error that is no longer there is an error of the type check.
  const wrong = [
    // @ts-expect-error no text has this name
    () => sentence('noSuchSentence'),
    // @ts-expect-error the text names a field
    () => sentence('required'),
    // @ts-expect-error no field has this name
    () => sentence('required', { field: 'nickname' }),
    // @ts-expect-error the text has no such argument
    () => sentence('required', { field: 'last_name', most: 3 }),
    // @ts-expect-error one of two arguments is missing
    () => sentence('tooLong', { field: 'last_name' }),
    // @ts-expect-error the text formats a number
    () => sentence('tooLong', { field: 'last_name', most: '100' }),
    // @ts-expect-error the text has no arguments
    () => sentence('setUpAlready', { name: 'Gatehouse' }),
    // @ts-expect-error the choice of the text needs one of its words
    () => sentence('notLevel', { column: 'A', text: 'x', hasWrite: true }),
  ]
  expect(wrong).toHaveLength(8)
})
