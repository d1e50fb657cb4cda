import type { WhatStops } from '@/lib/users/what-stops'

/** What a deactivation ends, one sentence each. */
export function whatStopsInWords({ sessions, link, mails }: WhatStops): string[] {
  const linkName = link === 'invitation' ? 'invitation' : 'reset link'
  return [
    sessions === 0
      ? 'They are not signed in anywhere, and cannot sign in any more.'
      : `They are signed out of ${sessions === 1 ? 'one session' : `${sessions} sessions`}, and cannot sign in any more.`,
    'Their API key stops working: programs that use it are refused.',
    ...(link ? [`Their open ${linkName} stops working.`] : []),
    ...(mails > 0 ? ['The mail with it, which still waits, is not sent.'] : []),
  ]
}

/** What an activation brings back, and what it does not. */
export function whatReturnsInWords({ hasPassword }: { hasPassword: boolean }): string[] {
  return [
    hasPassword
      ? 'They can sign in again with the password they had.'
      : 'They have no password yet: send an invitation afterwards.',
    'Their API key works again.',
    'Sessions and links that ended stay ended.',
  ]
}
