import 'server-only'
import type { AppError, ErrorCode } from '../../errors/app-error'
import type { Rights } from '../../permissions/privileges.schema'
import type { UserWithKey } from '../../user-record/present-user'
import type { UserPage } from '../../users/directory/list-users'
import type { Answer, Dialect } from './dialect'

/** Exactly the seeds: bodies and messages to the letter, status codes as HTTP means them. */
export const v1: Dialect = {
  user,
  userPage: ({ users, pageCount }: UserPage) => ({
    status: 200,
    // `pages` is the index of the last page (seed "List users": 0 for one page).
    json: `{"users":[${users.map(user).join(',')}],"pages":${pageCount - 1}}`,
  }),
  userStream: { head: '{"users":[', tail: '],"pages":0}' },
  created: ({ id }) => ({
    ...ok('User created', null),
    headers: { location: `/api/users/${id}` },
  }),
  updated: () => ok('User updated', null),
  deleted: () => ok('User deleted', ''),
  passwordSet: () => ok('User password updated', ''),
  keyRenewed: () => ok('User session renewed', null),
  failed,
}

// What is frozen is shown again, and stays the same user of the same version.
const written = new WeakMap<UserWithKey, string>()

/** The nine keys of the seeds in their order, then the privileges. `password` is always empty. */
function user(shown: UserWithKey): string {
  const before = written.get(shown)
  if (before !== undefined) return before
  const json = JSON.stringify({
    api_model: {},
    first_name: shown.firstName,
    last_name: shown.lastName,
    email_address: shown.emailAddress,
    password: '',
    org_id: shown.orgId,
    active: shown.isActive,
    id: shown.id,
    access_key: shown.accessKey,
    user_permissions: userPermissions(shown),
  })
  if (Object.isFrozen(shown)) written.set(shown, json)
  return json
}

function userPermissions({ isAdmin, privileges }: Rights): Record<string, string> {
  return isAdmin ? Object.assign({ IsAdmin: 'admin' }, privileges) : privileges
}

function ok(message: string, meta: unknown): Answer {
  return { status: 200, body: { Status: 'OK', Message: message, Meta: meta } }
}

const failures: Record<ErrorCode, { status: number; message: string }> = {
  malformed: { status: 400, message: 'Request body malformed' },
  invalid: { status: 400, message: 'User object validation failed' },
  unauthenticated: { status: 401, message: 'Not authorised' },
  forbidden: { status: 403, message: '' },
  inactive: { status: 403, message: 'User is not active' },
  unconfirmed: {
    status: 403,
    message: 'Sign in again to do this: it needs a password given less than five minutes ago',
  },
  outgrown: {
    status: 403,
    message: 'The rights of this user were raised above those of another user who may know this credential',
  },
  not_found: { status: 404, message: 'Could not retrieve user detail' },
  method_not_allowed: { status: 405, message: 'Method not allowed' },
  conflict: { status: 409, message: 'The change conflicts with another one' },
  gone: { status: 410, message: 'It does not exist any more' },
  stale: { status: 412, message: 'The user was changed by somebody else' },
  too_large: { status: 413, message: 'Request body is too large' },
  unsupported_media_type: { status: 415, message: 'Content-Type must be application/json' },
  limited: { status: 429, message: 'Too many attempts' },
  busy: { status: 503, message: 'Too many sign-ins at once, try again in a few seconds' },
  unavailable: { status: 503, message: 'Service is temporarily unavailable' },
  unexpected: { status: 500, message: 'Something went wrong' },
}

function failed(error: AppError, path: string): Answer {
  const { code, message, fieldErrors } = error
  const failure = failures[code]
  // Two spaces, as the original has it (contract §2).
  const standard = failure.message || `access denied: You do not have permission to access  ${path}`
  const meta = Object.keys(fieldErrors).length > 0 ? fieldErrors : null
  return {
    status: failure.status,
    body: { Status: 'Error', Message: message || standard, Meta: meta },
    headers: failureHeaders(error),
  }
}

function failureHeaders({ code, retryAfterSeconds }: AppError): Record<string, string> {
  if (code === 'unauthenticated') return { 'www-authenticate': 'Bearer' }
  // What is left of a body that nobody reads must not be taken for the next request.
  if (code === 'too_large') return { connection: 'close' }
  const isForLater = code === 'limited' || code === 'busy' || code === 'unavailable'
  return isForLater ? { 'retry-after': String(retryAfterSeconds) } : {}
}
