import { describe, expect, it } from 'vitest'
import { textsIn } from '@/lib/i18n/texts'
import { signInInWords } from './sign-in-in-words'

const say = textsIn('en', 'signIn')

describe('why a user is not signed in', () => {
  const limited = (retryAfterSeconds: number | null) =>
    signInInWords(say, { kind: 'limited', retryAfterSeconds })

  it('says after how many minutes another attempt counts, never too few', () => {
    expect(limited(1)).toBe('Too many attempts. Try again in 1 minute.')
    expect(limited(60)).toBe('Too many attempts. Try again in 1 minute.')
    expect(limited(61)).toBe('Too many attempts. Try again in 2 minutes.')
    expect(limited(900)).toBe('Too many attempts. Try again in 15 minutes.')
    expect(limited(null)).toBe('Too many attempts. Try again in a few minutes.')
  })

  it('does not blame the database for a queue', () => {
    const busy = signInInWords(say, { kind: 'busy', retryAfterSeconds: 5 })
    expect(busy).toBe('Too many users are signing in right now. Try again in 5 seconds.')
    expect(signInInWords(say, { kind: 'unavailable' })).toContain('cannot reach its database')
  })
})
