import { expect, it } from 'vitest'
import { textsIn } from '@/lib/i18n/texts'
import type { UserActs } from '../../acts/acts-on-user'
import { fitting, splitVerb, userCommands } from './user-commands'

const say = textsIn('en', 'palette')
const user = { id: 'f'.repeat(24), name: 'Paul Smith', emailAddress: 'paul@example.org' }
const all: UserActs = {
  edit: true,
  isActive: true,
  link: 'password_reset',
  signOut: true,
  deletion: { canRestore: true, keptDays: 30 },
}
const nothing: UserActs = { edit: false, isActive: null, link: null, signOut: false, deletion: null }
const labels = (acts: UserActs) => userCommands(say, { user, acts }).map(({ label }) => label)

it('offers what may be done to a user, and nothing else', () => {
  expect(labels(all)).toEqual([
    'Send reset link to Paul Smith',
    'Sign Paul Smith out everywhere',
    'Deactivate Paul Smith…',
    'Delete Paul Smith…',
  ])
  expect(labels({ ...all, isActive: false, link: null })).toEqual([
    'Sign Paul Smith out everywhere',
    'Activate Paul Smith',
    'Delete Paul Smith…',
  ])
  expect(labels({ ...nothing, link: 'invitation' })).toEqual(['Send invitation to Paul Smith'])
  expect(labels(nothing)).toEqual([])
})

it('finds them by the beginnings of their words', () => {
  const found = (typed: string) =>
    fitting(userCommands(say, { user, acts: all }), typed).map(({ label }) => label)
  expect(found('deac')).toEqual(['Deactivate Paul Smith…'])
  expect(found('paul del')).toEqual(['Delete Paul Smith…'])
  expect(found('activate')).toEqual([])
})

it('knows a verb in front of a name, in German behind it', () => {
  expect(splitVerb(say, 'deactivate paul sm')).toEqual({ acts: ['deactivate'], whom: 'paul sm' })
  expect(splitVerb(say, 'paul sm delete')).toEqual({ acts: ['delete'], whom: 'paul sm' })
  // A verb alone may be a name, and so may two letters.
  expect(splitVerb(say, 'deactivate')).toEqual({ acts: null, whom: 'deactivate' })
  expect(splitVerb(say, 'de paul')).toEqual({ acts: null, whom: 'de paul' })
  const german = textsIn('de', 'palette')
  expect(splitVerb(german, 'Paul deaktivieren')).toEqual({ acts: ['deactivate'], whom: 'Paul' })
})
