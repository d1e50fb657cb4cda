import { describe, expect, it } from 'vitest'
import { relativeWords } from './relative-words'

describe('how long ago, in words', () => {
  const now = new Date('2026-11-21T12:00:00Z')
  const ago = (seconds: number) => relativeWords(new Date(now.getTime() - seconds * 1000), now)

  it('uses the largest unit that fits', () => {
    expect([ago(5), ago(61), ago(2 * 3600), ago(86_400), ago(15 * 86_400), ago(800 * 86_400)]).toEqual([
      'just now',
      '1 minute ago',
      '2 hours ago',
      'yesterday',
      '2 weeks ago',
      '2 years ago',
    ])
  })
})
