import 'server-only'
import { dictionary } from '@zxcvbn-ts/language-common'
import { AppError } from '../errors/app-error'
import { type Sentence, sentence } from '../i18n/sentence'
import { isJustNumbers, passwordCore } from './password-core'

/** Whose password it is to be. */
type Owner = { firstName: string; lastName: string; emailAddress: string }

// About 49,000 passwords that people really use; the list of the zxcvbn-ts project, offline.
let commonPasswords: Set<string> | undefined

/**
 * Refuses a password that attackers would try first: one of the common list, or the person's own name or email (ASVS
 * 6.2.4, 6.2.11; NIST SP 800-63B-4 §3.1.1.2). For screens and mailed links; the API takes what its clients send.
 * @param field the form field that gets the sentence
 * @throws AppError invalid, with the reason
 */
export function refuseWeakPassword(password: string, owner: Owner, field = 'new_password'): void {
  const reason = weaknessOf(password, owner)
  if (reason) throw new AppError('invalid', '', { fieldErrors: { [field]: reason } })
}

function weaknessOf(password: string, owner: Owner): Sentence | null {
  commonPasswords ??= new Set(dictionary['passwords-common'])
  if (commonPasswords.has(password.toLowerCase())) {
    return sentence('passwordCommon')
  }
  const core = passwordCore(password)
  if (isJustNumbers(password) || (core !== '' && ownWords(owner).includes(core))) {
    return sentence('passwordGuessable')
  }
  return null
}

function ownWords({ firstName, lastName, emailAddress }: Owner): string[] {
  const words = [firstName, lastName, firstName + lastName, lastName + firstName, emailAddress]
  return [...words, emailAddress.split('@')[0] ?? '', 'gatehouse'].map(passwordCore).filter(Boolean)
}
