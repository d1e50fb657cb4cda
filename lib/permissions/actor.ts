import type { Language } from '../i18n/languages'
import type { EffectiveRights } from './combined-rights'

/** Where a request came from, for the audit log and the log, and what its mails are written in. */
export type RequestOrigin = {
  requestId: string | null
  ipAddress: string | null
  userAgent: string | null
  /** Method and path, if there was a request; without query and without the tokens of links. */
  requestMethod?: string | null
  requestPath?: string | null
  /** Of the page; absent for what programs ask. */
  language?: Language
}

/** Who is asking: always read from the user's row for this very request, never from a cookie or cache. */
export type Actor = {
  /** The door: a browser session, an access key, or the secret of the Admin API. */
  kind: 'session' | 'key' | 'admin_api'
  /** '' for `kind: 'admin_api'`: the operator has no account. */
  userId: string
  orgId: string
  /** First and last name. */
  name: string
  emailAddress: string
  rights: EffectiveRights
  /** The right `ResetPassword` of the original. */
  mayResetPasswords: boolean
  /** Only for `kind: 'session'`. */
  sessionId?: string
  /** Only for `kind: 'key'`: the hash of the key they came with, hex. */
  keyHash?: string
  origin: RequestOrigin
}
