import { expect, it } from 'vitest'
import { inEnglish } from './in-english'
import { sentence, wordsOf } from './sentence'
import { textsIn } from './texts'

it('a sentence names fields and sections as the reader’s language does', () => {
  const said = [sentence('required', { field: 'last_name' }), sentence('grantBeyondOwn', { section: 'keys' })]
  expect(said.map(inEnglish)).toEqual(['Last name is required', 'You cannot grant more than you hold: Keys'])
  expect(said.map((text) => wordsOf(text, textsIn('de')))).toEqual([
    'Nachname fehlt',
    'Sie können nicht mehr geben, als Sie selbst haben: Schlüssel',
  ])
})
