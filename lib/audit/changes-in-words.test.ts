import { describe, expect, it } from 'vitest'
import { changesInWords } from './changes-in-words'

describe('what an event changed', () => {
  it('names fields as the screens do, in their order, and says yes and no', () => {
    expect(
      changesInWords({
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
    expect(changesInWords({ privileges: [before, after] })).toEqual([
      { field: 'Privilege APIs', before: 'Read', after: 'Deny' },
      { field: 'Privilege Keys', before: 'Read', after: 'Write' },
      { field: 'Privilege Users', before: 'Deny', after: 'Read' },
    ])
    expect(changesInWords({ privileges: [null, { apis: 'read' }] })).toEqual([
      { field: 'Privilege APIs', before: '', after: 'Read' },
    ])
  })

  it('also finds words for what it does not know', () => {
    expect(changesInWords({ somethingNew: [null, ['a', 1]], other_word: [1, 2] })).toEqual([
      { field: 'Something new', before: '', after: '["a",1]' },
      { field: 'Other word', before: '1', after: '2' },
    ])
  })
})
