import { expect, it } from 'vitest'
import { textsIn } from '@/lib/i18n/texts'
import { whatReturnsInWords, whatStopsInWords } from './what-stops-in-words'

const sayStops = textsIn('en', 'whatStops')
const sayReturns = textsIn('en', 'whatReturns')

it('names what a deactivation ends, and only that', () => {
  expect(whatStopsInWords(sayStops, { sessions: 0, link: null, mails: 0 })).toEqual([
    'They are not signed in, and can no longer sign in.',
    'Their API key stops working: programs that use it are refused.',
  ])
  expect(whatStopsInWords(sayStops, { sessions: 1, link: 'password_reset', mails: 0 })).toEqual([
    'They are signed out of one session, and can no longer sign in.',
    'Their API key stops working: programs that use it are refused.',
    'Their active reset link is cancelled.',
  ])
  expect(whatStopsInWords(sayStops, { sessions: 3, link: 'invitation', mails: 1 })).toEqual([
    'They are signed out of 3 sessions, and can no longer sign in.',
    'Their API key stops working: programs that use it are refused.',
    'Their active invitation is cancelled.',
    'The queued email will be cancelled.',
  ])
})

it('says what an activation brings back, and what it does not', () => {
  expect(whatReturnsInWords(sayReturns, { hasPassword: true })[0]).toContain('their old password')
  expect(whatReturnsInWords(sayReturns, { hasPassword: false })[0]).toContain('send an invitation')
})
