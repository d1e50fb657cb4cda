import { describe, expect, it } from 'vitest'
import { textsIn } from '@/lib/i18n/texts'
import { deviceInWords, isProgram } from './device-in-words'

const agents: [string | null, string][] = [
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:130.0) Gecko/20100101 Firefox/130.0', 'Firefox on Windows'],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/128.0 Safari/537.36 Edg/128.0',
    'Edge on Windows',
  ],
  [
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/128.0 Safari/537.36',
    'Chrome on Linux',
  ],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.6 Safari/605.1.15',
    'Safari on macOS',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.6 Mobile/15E148 Safari/604.1',
    'Safari on iPhone',
  ],
  [
    'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/128.0 Mobile Safari/537.36',
    'Chrome on Android',
  ],
  ['curl/8.9.1', 'Program (curl)'],
  ['python-requests/2.32', 'Program (python-requests)'],
  ['(odd)', 'Program'],
  [null, 'Unknown device'],
]

describe('what a user signed in with', () => {
  it.each(agents)('%s', (userAgent, words) => {
    expect(deviceInWords(textsIn('en'), userAgent)).toBe(words)
  })

  it('is told from a browser whatever the language calls it', () => {
    expect(deviceInWords(textsIn('de'), 'curl/8.9.1')).toBe('Programm (curl)')
    expect(agents.filter(([userAgent]) => isProgram(userAgent)).map(([, words]) => words)).toEqual([
      'Program (curl)',
      'Program (python-requests)',
      'Program',
    ])
  })
})
