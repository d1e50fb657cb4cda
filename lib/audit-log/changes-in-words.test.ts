import { describe, expect, it } from 'vitest'
import { textsIn } from '../i18n/texts'
import { changesInWords } from './changes-in-words'

const [english, german] = [textsIn('en'), textsIn('de')]

describe('what an event changed', () => {
  it('names fields as the screens do, in their order, and says yes and no', () => {
    expect(
      changesInWords(english, {
        firstName: ['Jo', 'Joan'],
        isActive: [true, false],
        emailAddress: ['a@x.test', null],
      }),
    ).toEqual([
      { field: 'First name', before: 'Jo', after: 'Joan' },
      { field: 'Email', before: 'a@x.test', after: '' },
      { field: 'Active', before: 'Yes', after: 'No' },
    ])
  })

  it('lists privileges section by section, in the order of the form, and only those that changed', () => {
    const before = { keys: 'read', apis: 'read', log: 'read' }
    const after = { log: 'read', keys: 'write', users: 'read' }
    expect(changesInWords(english, { privileges: [before, after] })).toEqual([
      { field: 'Privilege for APIs', before: 'Read', after: 'Deny' },
      { field: 'Privilege for Keys', before: 'Read', after: 'Write' },
      { field: 'Privilege for Users', before: 'Deny', after: 'Read' },
    ])
    expect(changesInWords(english, { privileges: [null, { apis: 'read' }] })).toEqual([
      { field: 'Privilege for APIs', before: '', after: 'Read' },
    ])
  })

  it('is in the language of the reader', () => {
    expect(changesInWords(german, { firstName: ['Jo', 'Joan'], isActive: [true, false] })).toEqual([
      { field: 'Vorname', before: 'Jo', after: 'Joan' },
      { field: 'Aktiv', before: 'Ja', after: 'Nein' },
    ])
    expect(changesInWords(german, { privileges: [{}, { keys: 'read' }] })).toMatchObject([
      { before: 'Keine', after: 'Lesen' },
    ])
  })

  it('also finds words for what it does not know', () => {
    expect(changesInWords(english, { somethingNew: [null, ['a', 1]], other_word: [1, 2] })).toEqual([
      { field: 'Something new', before: '', after: 'a, 1' },
      { field: 'Other word', before: '1', after: '2' },
    ])
  })
})
