import 'server-only'
import type { AppError, ErrorCode } from '../../errors/app-error'
import type { Answer } from '../dialect'

/** How a failure is told. */
export type Failure = { status: number; message: string }

/** Status codes as HTTP means them; a dialect may have others for some. */
export const usualFailures: Record<ErrorCode, Failure> = {
  malformed: { status: 400, message: 'Request body malformed' },
  empty: { status: 400, message: 'Request body malformed' },
  invalid: { status: 400, message: 'User object validation failed' },
  unauthenticated: { status: 401, message: 'Not authorised' },
  forbidden: { status: 403, message: '' },
  inactive: { status: 403, message: 'User is not active' },
  unconfirmed: {
    status: 403,
    message: 'This requires a password entered in the last five minutes. Sign in again',
  },
  outgrown: {
    status: 403,
    message:
      'This credential no longer works: another user may know it, and its owner now has more privileges than that user',
  },
  not_found: { status: 404, message: 'Could not retrieve user detail' },
  method_not_allowed: { status: 405, message: 'Method not allowed' },
  conflict: { status: 409, message: 'The change conflicts with another change' },
  gone: { status: 410, message: 'This no longer exists' },
  stale: {
    status: 412,
    message: 'The user has changed since the version in If-Match. Get it again and retry',
  },
  too_large: { status: 413, message: 'Request body is too large' },
  unsupported_media_type: { status: 415, message: 'Content-Type must be application/json' },
  limited: { status: 429, message: 'Too many attempts' },
  busy: { status: 503, message: 'Too many sign-ins at once, try again in a few seconds' },
  unavailable: { status: 503, message: 'Service is temporarily unavailable' },
  unexpected: { status: 500, message: 'Something went wrong' },
}

/** Two spaces, as the original has it. */
export function accessDenied(path: string): string {
  return `access denied: You do not have permission to access  ${path}`
}

type Told = Failure & { fieldErrors: Record<string, string> }

/** The envelope of a failure. `Meta` is an object field → sentence where there is one. */
export function failureAnswer(error: AppError, { status, message, fieldErrors }: Told): Answer {
  const meta = Object.keys(fieldErrors).length > 0 ? fieldErrors : null
  return {
    status,
    body: { Status: 'Error', Message: message, Meta: meta },
    headers: failureHeaders(error),
  }
}

/** What HTTP says besides. */
function failureHeaders({ code, retryAfterSeconds }: AppError): Record<string, string> {
  if (code === 'unauthenticated') return { 'www-authenticate': 'Bearer' }
  // The rest of a body that was not read must not be taken for the next request.
  if (code === 'too_large') return { connection: 'close' }
  const isForLater = code === 'limited' || code === 'busy' || code === 'unavailable'
  return isForLater ? { 'retry-after': String(retryAfterSeconds) } : {}
}
