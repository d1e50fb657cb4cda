import { expect, it } from 'vitest'
import { textsIn } from '@/lib/i18n/texts'
import { whatReturnsInWords, whatStoppedInWords, whatStopsInWords } from './what-stops-in-words'

const sayStops = textsIn('en', 'whatStops')
const sayReturns = textsIn('en', 'whatReturns')

it('names what a deactivation ends, and only that', () => {
  expect(whatStopsInWords(sayStops, { sessions: 0, userAgents: [], link: null, mails: 0 })).toEqual([
    'They are not signed in, and can no longer sign in.',
    'Their API key stops working: programs that use it are refused.',
  ])
  expect(
    whatStopsInWords(sayStops, { sessions: 1, userAgents: [], link: 'password_reset', mails: 0 }),
  ).toEqual([
    'They are signed out of one session, and can no longer sign in.',
    'Their API key stops working: programs that use it are refused.',
    'Their active reset link is cancelled.',
  ])
  expect(whatStopsInWords(sayStops, { sessions: 3, userAgents: [], link: 'invitation', mails: 1 })).toEqual([
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

it('names the devices of ended sessions while it knows them all', () => {
  const speaker = { say: textsIn('en'), language: 'en' as const }
  const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
  const ended = { link: null, mails: 0, userAgents: [firefox, 'curl/8.9.1'] }
  expect(whatStoppedInWords(speaker, { ...ended, sessions: 2 })[0]).toBe(
    '2 sessions were ended: Firefox on Linux and Program (curl).',
  )
  expect(whatStoppedInWords(speaker, { ...ended, sessions: 7 })[0]).toBe('7 sessions were ended.')
  expect(whatStoppedInWords(speaker, { ...ended, userAgents: [], sessions: 0 })).toEqual([
    'No sessions were active.',
    'The API key stopped working.',
  ])
})
