import { describe, expect, it } from 'vitest'
import { textsIn } from '@/lib/i18n/texts'
import { relativeWords } from './relative-words'

describe('how long ago, in words', () => {
  const now = new Date('2026-11-21T12:00:00Z')
  const ago = (seconds: number, language: 'en' | 'de' = 'en') =>
    relativeWords(textsIn(language, 'time'), { at: new Date(now.getTime() - seconds * 1000), now, language })

  it('uses the largest unit that fits', () => {
    const all = [5, 61, 2 * 3600, 86_400, 15 * 86_400, 800 * 86_400]
    expect(all.map((seconds) => ago(seconds))).toEqual([
      'just now',
      '1 minute ago',
      '2 hours ago',
      'yesterday',
      '2 weeks ago',
      '2 years ago',
    ])
    expect(all.slice(0, 4).map((seconds) => ago(seconds, 'de'))).toEqual([
      'gerade eben',
      'vor 1 Minute',
      'vor 2 Stunden',
      'gestern',
    ])
  })
})
