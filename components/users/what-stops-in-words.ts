import type { Say } from '@/lib/i18n/texts'
import type { WhatStops } from '@/lib/users/what-stops'

/** What a deactivation ends, one sentence each. */
export function whatStopsInWords(say: Say<'whatStops'>, { sessions, link, mails }: WhatStops): string[] {
  return [
    sessions === 0 ? say('noSession') : say('sessions', { count: sessions }),
    say('key'),
    ...(link ? [say(link === 'invitation' ? 'invitation' : 'passwordReset')] : []),
    ...(mails > 0 ? [say('mails')] : []),
  ]
}

/** What an activation brings back, and what it does not. */
export function whatReturnsInWords(
  say: Say<'whatReturns'>,
  { hasPassword }: { hasPassword: boolean },
): string[] {
  return [say(hasPassword ? 'password' : 'noPassword'), say('key'), say('rest')]
}

/** What a deactivation has ended, one sentence each. */
export function whatStoppedInWords(say: Say, { sessions, link, mails }: WhatStops): string[] {
  return [
    say('whatStopped.sessions', { count: sessions }),
    say('whatStopped.key'),
    ...(link ? [say(`whatStopped.${link}`)] : []),
    ...(mails > 0 ? [say('whatStopped.mails')] : []),
  ]
}

/** The same of many users. */
export function whatManyStoppedInWords(say: Say, stopped: WhatStops[]): string {
  const sessions = stopped.reduce((sum, one) => sum + one.sessions, 0)
  const links = stopped.filter(({ link }) => link !== null).length
  return [
    say('whatStopped.sessions', { count: sessions }),
    say('whatStopped.keys', { count: stopped.length }),
    ...(links > 0 ? [say('whatStopped.links', { count: links })] : []),
  ].join(' ')
}
