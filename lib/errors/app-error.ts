import { inEnglish } from '../i18n/in-english'
import type { Told } from '../i18n/sentence'

/** What can go wrong, in the words of the product; each door turns a code into its own status and wording. */
export type ErrorCode =
  | 'malformed'
  | 'empty'
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'inactive'
  | 'unconfirmed'
  | 'outgrown'
  | 'not_found'
  | 'method_not_allowed'
  | 'conflict'
  | 'gone'
  | 'stale'
  | 'too_large'
  | 'unsupported_media_type'
  | 'limited'
  | 'busy'
  | 'unavailable'
  | 'unexpected'

type Details = {
  /** By field (dotted path). */
  fieldErrors?: Record<string, Told>
  /** For `limited` and `unavailable`: whole seconds after which another attempt makes sense. */
  retryAfterSeconds?: number
  cause?: unknown
}

/** An expected failure. Its sentence and field errors are safe to show to the caller; `message` is the English one. */
export class AppError extends Error {
  override name = 'AppError'
  /** By field, before it is in a language. */
  readonly fieldSentences: Record<string, Told>
  readonly retryAfterSeconds: number

  constructor(
    readonly code: ErrorCode,
    /** Without a final full stop, before it is in a language; absent: the door's standard wording for the code. */
    readonly sentence: Told = '',
    { fieldErrors = {}, retryAfterSeconds = 2, cause }: Details = {},
  ) {
    super(inEnglish(sentence), { cause })
    this.fieldSentences = fieldErrors
    this.retryAfterSeconds = retryAfterSeconds
  }

  /** By field, in English. */
  get fieldErrors(): Record<string, string> {
    return Object.fromEntries(
      Object.entries(this.fieldSentences).map(([field, sentence]) => [field, inEnglish(sentence)]),
    )
  }
}
