import { expect, it } from 'vitest'
import { textsIn } from '../i18n/texts'
import { grantsInWords } from './grants-in-words'

const say = textsIn('en')

it('says what was given and taken, and nothing of other fields', () => {
  expect(
    grantsInWords(say, {
      firstName: ['Jo', 'Joe'],
      privileges: [
        { keys: 'write', log: 'read' },
        { apis: 'write', log: 'read' },
      ],
      groups: [['A', 'B'], []],
      isAdmin: [false, true],
    }),
  ).toEqual([
    'Account is admin: No → Yes',
    'APIs: Deny → Write',
    'Keys: Write → Deny',
    'Groups: A, B → (none)',
  ])
})

it('says what a new user or group has', () => {
  const changes = {
    isAdmin: [null, false],
    privileges: [null, { apis: 'read' }],
    groups: [null, ['A']],
  } as const
  expect(grantsInWords(say, { ...changes } as never)).toEqual(['APIs: Read', 'Groups: A'])
  expect(grantsInWords(say, { privileges: [{ apis: 'read' }, null] })).toEqual(['APIs: Read'])
})
