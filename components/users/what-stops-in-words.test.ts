import { expect, it } from 'vitest'
import { textsIn } from '@/lib/i18n/texts'
import { whatReturnsInWords, whatStopsInWords } from './what-stops-in-words'

const sayStops = textsIn('en', 'whatStops')
const sayReturns = textsIn('en', 'whatReturns')

it('names what a deactivation ends, and only that', () => {
  expect(whatStopsInWords(sayStops, { sessions: 0, link: null, mails: 0 })).toEqual([
    'They are not signed in anywhere, and cannot sign in any more.',
    'Their API key stops working: programs that use it are refused.',
  ])
  expect(whatStopsInWords(sayStops, { sessions: 1, link: 'password_reset', mails: 0 })).toEqual([
    'They are signed out of one session, and cannot sign in any more.',
    'Their API key stops working: programs that use it are refused.',
    'Their open reset link stops working.',
  ])
  expect(whatStopsInWords(sayStops, { sessions: 3, link: 'invitation', mails: 1 })).toEqual([
    'They are signed out of 3 sessions, and cannot sign in any more.',
    'Their API key stops working: programs that use it are refused.',
    'Their open invitation stops working.',
    'The mail with it, which still waits, is not sent.',
  ])
})

it('says what an activation brings back, and what it does not', () => {
  expect(whatReturnsInWords(sayReturns, { hasPassword: true })[0]).toContain('the password they had')
  expect(whatReturnsInWords(sayReturns, { hasPassword: false })[0]).toContain('send an invitation')
})
