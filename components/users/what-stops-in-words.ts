import type { Say } from '@/lib/i18n/texts'
import type { WhatStops } from '@/lib/users/what-stops'
import { deviceInWords } from './device-in-words'
import { inSeries } from './in-series'
import type { Speaker } from './use-speaker'

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

/** What a deactivation or deletion has ended, one sentence each. */
export function whatStoppedInWords(
  speaker: Speaker,
  { sessions, userAgents, link, mails }: WhatStops,
): string[] {
  const { say } = speaker
  const devices = [...new Set(userAgents.map((userAgent) => deviceInWords(say, userAgent)))]
  const isAllNamed = sessions <= userAgents.length
  return [
    sessions > 0 && isAllNamed
      ? say('whatStopped.sessionsOn', { count: sessions, devices: inSeries(speaker, devices) })
      : say('whatStopped.sessions', { count: sessions }),
    say('whatStopped.key'),
    ...(link ? [say(`whatStopped.${link}`)] : []),
    ...(mails > 0 ? [say('whatStopped.mails')] : []),
  ]
}

/** The same of many users. */
export function whatManyStoppedInWords(say: Say, stopped: WhatStops[]): string[] {
  const sessions = stopped.reduce((sum, one) => sum + one.sessions, 0)
  const links = stopped.filter(({ link }) => link !== null).length
  const mails = stopped.reduce((sum, one) => sum + one.mails, 0)
  return [
    say('whatStopped.sessions', { count: sessions }),
    say('whatStopped.keys', { count: stopped.length }),
    ...(links > 0 ? [say('whatStopped.links', { count: links })] : []),
    ...(mails > 0 ? [say('whatStopped.manyMails', { count: mails })] : []),
  ]
}
