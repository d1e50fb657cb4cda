import type { Messages } from 'use-intl/core'
import { z } from 'zod'
import { saying } from '../i18n/issue'
import type { FieldKey } from '../i18n/sentence'
import { isReadable } from '../text/is-readable'
import { isStorable } from '../text/is-storable'
import { visibleText } from '../text/visible-text'
import { isVisible, withoutAnyInvisible, withoutInvisible } from '../text/without-invisible'

/**
 * The shapes of the fields of a user: one for form, action and API. Field names are those of the API (docs/api-contract.md). Safe for
 * browser, API and docs.
 */

const longestName = 100

/**
 * Shown text of at most 100 characters, any script (ASVS 2.2.1). Outer white space is removed, and so are invisible
 * characters, which cannot be typed again (docs/decisions/031).
 * @param english for programs that send no text; a form always does
 */
export function nameField<Field extends FieldKey>(field: Field, english: Messages['fields'][Field]) {
  return z
    .string(`${english} must be text`)
    .trim()
    .refine(isPresent, saying('required', { field }))
    .refine(isReadable, saying('notStorable', { field }))
    .refine((text) => text === '' || !isReadable(text) || isVisible(text), saying('invisible', { field }))
    .overwrite((text) => withoutInvisible(text).trim())
    .refine((text) => [...text].length <= longestName, saying('tooLong', { field, most: longestName }))
    .meta({ minLength: 1, maxLength: longestName })
}

function isPresent(text: string): boolean {
  return text !== ''
}

const longestEmail = 254
const isShort = (address: string) => address.length <= longestEmail
const emailTooLong = saying('tooLong', { field: 'email_address', most: longestEmail })

// What a browser takes in a field of type email (WHATWG HTML) as far as mail servers take it (RFC 5321 §4.1.2): no dot at
// an end or twice before the @, and after it more than one label, the last of which is no number.
const addressForm =
  /^[a-z\d!#$%&'*+/=?^_`{|}~-]+(\.[a-z\d!#$%&'*+/=?^_`{|}~-]+)*@([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)+[a-z]([a-z\d-]{0,61}[a-z\d])?$/

/**
 * The login name: stored lower-case, the domain in its ASCII form (RFC 5891), at most 254 characters. Invisible
 * characters, which come with copying, go.
 */
export const emailField = z
  .string('Email address must be text')
  .overwrite((text) => withoutAnyInvisible(text).trim())
  .refine(isPresent, saying('required', { field: 'email_address' }))
  .refine(isShort, emailTooLong)
  .transform(normalizedEmail)
  .pipe(
    z
      .string()
      .superRefine((address, context) => {
        if (!addressForm.test(address)) context.addIssue({ code: 'custom', ...whyNoAddress(address) })
      })
      .refine(isShort, emailTooLong),
  )
  .meta({ format: 'email', maxLength: longestEmail })

/** A letter that looks like another one is refused by its number, because the reason would be invisible otherwise. */
function whyNoAddress(address: string) {
  const foreign = /[^\0-\u007f]/u.exec(address.slice(0, address.lastIndexOf('@')))?.[0]
  if (!foreign?.isWellFormed()) return saying('emailForm')
  const number = foreign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
  return saying('emailCharacter', { character: `${visibleText(foreign)} (U+${number})` })
}

const bcryptBytes = 72
// No text of more UTF-16 units has a form of at most 72 bytes.
const longestNormalized = 512

/** The text of a password, of any kind. */
export const passwordText = z.string('Password must be text')

/**
 * A password to set: compared exactly as typed after NFKC (docs/security.md, Passwords; NIST SP 800-63B-4 §3.1.1.2).
 * @param minLength in code points; the setting PASSWORD_MIN_LENGTH
 * @param field what its form calls it, so that a form with several passwords says which one is missing
 */
export function newPasswordField(minLength: number, field: 'password' | 'new_password' = 'new_password') {
  return passwordText
    .refine(isPresent, saying('required', { field }))
    .pipe(passwordRules(minLength))
    .meta(lengthOfPassword(minLength))
}

/** What the API description says of the length: in characters, as most passwords have one byte for each. */
export function lengthOfPassword(minLength: number) {
  return { minLength, maxLength: bcryptBytes }
}

/** The rules of a password that is there; the empty text passes, so that forms may leave it out. */
export function passwordRules(minLength: number) {
  return passwordText
    .transform(normalizedPassword)
    .refine(
      (text) => text === '' || [...text].length >= minLength,
      saying('passwordTooShort', { least: minLength }),
    )
    .refine(
      (text) => text.length <= bcryptBytes && new TextEncoder().encode(text).length <= bcryptBytes,
      saying('passwordTooLong', { most: bcryptBytes }),
    )
    .refine(isStorable, saying('passwordNotUsable'))
}

/** A password to check: any text; too long ones are wrong, not an error. */
export const givenPasswordField = passwordText
  .refine(isPresent, saying('required', { field: 'current_password' }))
  .transform(normalizedPassword)

/**
 * The form in which passwords are hashed and compared, everywhere. A text that is far too long for bcrypt stays as it
 * is: normalising takes time in the square of the length, and anyone can send one.
 */
export function normalizedPassword(text: string): string {
  return text.length > longestNormalized ? text : text.normalize('NFKC')
}

/** Does bcrypt see all of it? It reads 72 bytes, and takes a NUL for the end. */
export function isWholePassword(text: string): boolean {
  return (
    text.length <= bcryptBytes && new TextEncoder().encode(text).length <= bcryptBytes && !text.includes('\0')
  )
}

/** Active or not, as JSON has it. */
export const activeField = z.boolean('Active must be true or false')

/** Part of an email address. @param sentence what is said of anything else */
export function emailPartField(sentence?: string) {
  return z
    .string(sentence)
    .overwrite((text) => withoutAnyInvisible(text).trim())
    .min(1, sentence)
    .max(254, sentence)
    .refine(isStorable, sentence)
}

/** The user an action is about. Text without the form of an id names no user; the verbs answer accordingly. */
export const idField = z.string('User id must be text')

/** The form in which addresses are stored and looked up: visible, lower-case, the domain in ASCII (RFC 5891). */
export function normalizedEmail(typed: string): string {
  const text = withoutAnyInvisible(typed).trim()
  const at = text.lastIndexOf('@')
  const domain = text.slice(at + 1)
  // The URL parser is the one IDNA implementation that browsers and Node share.
  const url = `http://${domain}`
  const asciiDomain =
    /^[^\s\p{Cc}/?#@:%\\[\]]+$/u.test(domain) && URL.canParse(url) ? new URL(url).hostname : domain
  return `${text.slice(0, at + 1)}${asciiDomain}`.toLowerCase()
}
