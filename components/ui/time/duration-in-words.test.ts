import { describe, expect, it } from 'vitest'
import { textsIn } from '@/lib/i18n/texts'
import { durationInWords, timeLeftInWords } from './duration-in-words'

const say = textsIn('en', 'time')

describe('a length of time in words', () => {
  it('uses its two largest units and leaves out what is zero', () => {
    expect(
      [1, 60, 1000, 3600, 5400, 259_200, 604_800].map((seconds) => durationInWords(say, seconds)),
    ).toEqual([
      '1 second',
      '1 minute',
      '16 minutes and 40 seconds',
      '1 hour',
      '1 hour and 30 minutes',
      '72 hours',
      '7 days',
    ])
  })

  it('never says that more is left than there is', () => {
    expect([1000, 119, 60, 59, 0, -5, 7200, 259_199].map((seconds) => timeLeftInWords(say, seconds))).toEqual(
      [
        '16 minutes',
        '1 minute',
        '1 minute',
        'less than a minute',
        'less than a minute',
        'less than a minute',
        '2 hours',
        '71 hours',
      ],
    )
  })

  it('is said in the language of the texts', () => {
    const inGerman = textsIn('de', 'time')
    expect(durationInWords(inGerman, 1001)).toBe('16 Minuten und 41 Sekunden')
    expect(timeLeftInWords(inGerman, 604_800)).toBe('7 Tage')
  })
})
