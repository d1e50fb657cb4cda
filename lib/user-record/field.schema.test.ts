import { describe, expect, it } from 'vitest'
import { firstWords } from '../i18n/test-support/first-words'
import { changeOwnPasswordInput, createUserInput, updateUserInput } from '../users/user.schema'
import { emailField, newPasswordField, normalizedPassword } from './field.schema'

describe('an email address', () => {
  it.each([
    ['jo@example.com', 'jo@example.com'],
    ['  Jo.Smith+x@Example.COM ', 'jo.smith+x@example.com'],
    ['jo@exämple.com', 'jo@xn--exmple-cua.com'],
    ["o'brien@example.co.uk", "o'brien@example.co.uk"],
    ['r&d@example.org', 'r&d@example.org'],
    ['a/b@example.org', 'a/b@example.org'],
    ["!#$%&'*+/=?^_`{|}~-@example.org", "!#$%&'*+/=?^_`{|}~-@example.org"],
    ['a@пример.рф', 'a@xn--e1afmkfd.xn--p1ai'],
    ['a@XN--E1AFMKFD.xn--p1ai', 'a@xn--e1afmkfd.xn--p1ai'],
    ['\u200bjo\u2060@exam\u00adple.com\ufeff', 'jo@example.com'],
    ['jo\u200e@example.com', 'jo@example.com'],
    ['jo@例え。テスト', 'jo@xn--r8jz45g.xn--zckzah'],
  ])('%j is kept as %j', (typed, kept) => {
    expect(emailField.parse(typed)).toBe(kept)
  })

  it.each([
    'jo',
    '@example.com',
    'jo@',
    'jo@example',
    'a b@example.com',
    'jo@exa mple.com',
    'jo@example.com/x',
    '.jo@example.com',
    'jo..smith@example.com',
    'jo@-example.com',
    'jo@127.0.0.1',
    'jo@exa%6dple.com',
    'jo@example.com\0',
  ])('%j is refused', (typed) => {
    expect(firstWords(emailField.safeParse(typed))).toBe('Enter an email address like name@example.com')
  })

  it.each([
    ['jоhn@example.com', 'Email address cannot contain о (U+043E) before the @'],
    ['j\u009bo@example.com', 'Email address cannot contain \\u009b (U+009B) before the @'],
    ['jo\u2800@example.com', 'Email address cannot contain \u2800 (U+2800) before the @'],
  ])('%j is refused by the character', (typed, told) => {
    expect(firstWords(emailField.safeParse(typed))).toBe(told)
  })

  it('is required, and at most 254 characters', () => {
    expect(firstWords(emailField.safeParse('  '))).toBe('Email address is required')
    expect(firstWords(emailField.safeParse('\u200b\u3164'))).toBe('Email address is required')
    const long = `${'a'.repeat(250)}@example.com`
    expect(firstWords(emailField.safeParse(long))).toBe('Email address must be at most 254 characters')
  })
})

describe('a new password', () => {
  const password = newPasswordField(8)

  it.each(['12345678', '  spaces  ', 'pässwörter', '🔑🔑🔑🔑🔑🔑🔑🔑', 'x'.repeat(72)])(
    '%j is taken as typed',
    (typed) => {
      expect(password.parse(typed)).toBe(typed)
    },
  )

  it('is counted in characters, not in UTF-16 units', () => {
    expect(firstWords(password.safeParse('🔑🔑🔑🔑'))).toBe('Password must have at least 8 characters')
  })

  it.each(['x'.repeat(73), 'é'.repeat(37), '🔑'.repeat(19)])(
    '%j is too long for bcrypt, and told so',
    (typed) => {
      expect(firstWords(password.safeParse(typed))).toMatch(/^Password must be at most 72 bytes/)
    },
  )

  it('has one form, whatever keyboard it came from', () => {
    expect(password.parse('e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301')).toBe('é'.repeat(8))
    expect(normalizedPassword('ﬁ')).toBe('fi')
  })

  it('is not normalised when it is far too long, which would take time in the square of its length', () => {
    const long = `a${'\u0301\u0316'.repeat(150_000)}`
    expect(normalizedPassword(long)).toBe(long)
    expect(firstWords(password.safeParse(long))).toMatch(/^Password must be at most 72 bytes/)
  })

  it('may be left out or empty when adding a user, and nowhere else', () => {
    const person = { first_name: 'A', last_name: 'B', email_address: 'ab@example.com' }
    expect(createUserInput(8).parse(person).password).toBeUndefined()
    expect(createUserInput(8).parse({ ...person, password: '' }).password).toBeUndefined()
    expect(firstWords(password.safeParse(''))).toBe('New password is required')
  })

  it('must be typed twice the same in the Reset Password dialog', () => {
    const typed = { current_password: 'old', new_password: 'new password', confirm_password: 'new passwort' }
    const result = changeOwnPasswordInput(8).safeParse(typed)
    expect(result.error?.issues).toMatchObject([{ path: ['confirm_password'] }])
    expect(firstWords(result)).toBe('The passwords do not match')
  })
})

describe('a name', () => {
  it.each(['Jo', '李', 'Anne-Marie O’Neil', 'x'.repeat(100), '👩‍🚀'])('%j is taken', (name) => {
    expect(updateUserInput.parse({ first_name: ` ${name} ` }).first_name).toBe(name)
  })

  it('is kept without what shows nothing and cannot be typed again', () => {
    expect(updateUserInput.parse({ first_name: '\ufeff A\u200bda ', last_name: 'علی\u200cرضا' })).toEqual({
      first_name: 'Ada',
      last_name: 'علی\u200cرضا',
    })
    expect(firstWords(updateUserInput.safeParse({ first_name: '\u3164' }))).toBe(
      'First name must contain a visible character',
    )
  })

  it.each([
    '',
    ' \t ',
    'x'.repeat(101),
    'a\u0000b',
    'a\r\nb',
    '\ud800',
    'a\u0085b',
    '\u200b',
    '\u3164',
    '\u115f',
    '\u2800',
    'x\u202e',
    '\u202eevil',
    'a\u2028b',
  ])('%j is refused', (name) => {
    expect(updateUserInput.safeParse({ first_name: name }).success).toBe(false)
  })
})

it('an update leaves out what is not sent and drops what it does not know', () => {
  const sent = { last_name: 'File', password: 'x', id: '1', org_id: '2', access_key: '3', api_model: {} }
  expect(updateUserInput.parse(sent)).toEqual({ last_name: 'File' })
})
