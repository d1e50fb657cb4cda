/** What can go wrong, in the words of the product; each door turns a code into its own status and wording. */
export type ErrorCode =
  | 'malformed'
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'inactive'
  | 'unconfirmed'
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
  /** Field (dotted path) → sentence. */
  fieldErrors?: Record<string, string>
  /** For `limited` and `unavailable`: whole seconds after which another try makes sense. */
  retryAfterSeconds?: number
  cause?: unknown
}

/** An expected failure. Its message and field errors are safe to show to the caller. */
export class AppError extends Error {
  override name = 'AppError'
  readonly fieldErrors: Record<string, string>
  readonly retryAfterSeconds: number

  constructor(
    readonly code: ErrorCode,
    /** Without a final full stop; absent: the door's standard wording for the code. */
    message = '',
    { fieldErrors = {}, retryAfterSeconds = 2, cause }: Details = {},
  ) {
    super(message, { cause })
    this.fieldErrors = fieldErrors
    this.retryAfterSeconds = retryAfterSeconds
  }
}
