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
