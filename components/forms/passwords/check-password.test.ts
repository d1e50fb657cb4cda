import { describe, expect, it } from 'vitest'
import { textsIn } from '@/lib/i18n/texts'
import { checkPassword } from './check-password'

const own = ['Ada Lovelace', 'ada.lovelace@example.com']
const adviceOn = (password: string, language: 'en' | 'de' = 'en') =>
  checkPassword(textsIn(language, 'forms.advice'), { password, minLength: 8, ownWords: own })

describe('advice on a password', () => {
  it('counts what is missing in characters, not in UTF-16 units', () => {
    expect(adviceOn('abcdefg').text).toBe('Too short: 1 more character needed.')
    expect(adviceOn('🔑🔑🔑🔑🔑').text).toBe('Too short: 3 more characters needed.')
    expect(adviceOn('abcdefg', 'de').text).toBe('Zu kurz: Es fehlt noch 1 Zeichen.')
  })

  it.each([
    'password1',
    'qwertyuiop',
    '8675309867',
    'Lovelace!',
    'ada.lovelace@example.com',
    'Gatehouse-2026',
  ])('says in words that %j is guessed early', (password) => {
    const { score, text } = adviceOn(password)
    expect(score).toBeLessThan(2)
    expect(text).not.toBe('')
  })

  it('has no rules of composition: a few words in a row are good', () => {
    expect(adviceOn('green door by the sea')).toEqual({ score: 4, text: 'Hard to guess.' })
  })
})
