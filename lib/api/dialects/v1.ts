import 'server-only'
import { z } from 'zod'
import { env } from '../../env'
import type { AppError, ErrorCode } from '../../errors/app-error'
import type { Rights } from '../../permissions/sections'
import { type UserWithKey, writtenOnce } from '../../user-record/present-user'
import { createUserInput, setPasswordInput, updateUserInput } from '../../users/user.schema'
import { access, accessFile } from '../access-answers'
import { auditEvent, auditLog } from '../audit-log-answers'
import { type Answer, type Dialect, type FailedAt, json } from '../dialect'
import { entityTag } from '../entity-tag'
import { groupOutcomes } from '../group-answers'
import { sampleUser } from '../samples'
import { jsonParts } from '../stream-response'
import { userFile } from '../users-csv'
import { done, envelope, failureHeaders } from './envelope'
import { doneShape, failureShape, userPageShape, userShape } from './shapes'

/** The first generation: bodies and messages to the letter, status codes as HTTP means them (docs/api-contract.md). */
export const v1: Dialect = {
  version: '1',
  inputs: {
    createUser: () => createUserInput(env().PASSWORD_MIN_LENGTH),
    updateUser: () => updateUserInput,
    setPassword: () => setPasswordInput(env().PASSWORD_MIN_LENGTH),
  },
  outcomes: {
    users: {
      content: { [json]: userPageShape },
      write: (found) =>
        'batches' in found
          ? { parts: async () => jsonParts(await found.batches(), everyUser) }
          : {
              status: 200,
              // `pages` is the index of the last page (0 for one page).
              json: `{"users":[${found.users.map(user).join(',')}],"pages":${found.pageCount - 1}}`,
            },
      example: { users: [sampleUser], total: 1, pageCount: 1 },
    },
    userFile,
    user: {
      content: { [json]: userShape },
      write: (shown) => ({ status: 200, json: user(shown) }),
      entityTag,
      example: sampleUser,
    },
    userCreated: {
      content: { [json]: doneShape('User created', null) },
      write: ({ id }) => ({
        status: 200,
        json: envelope('User created', null),
        headers: { location: `/api/users/${id}` },
      }),
      example: sampleUser,
    },
    userUpdated: done('User updated', null),
    userDeleted: done('User deleted', ''),
    passwordSet: done('User password updated', ''),
    keyRenewed: done('User session renewed', null),
    access,
    accessFile,
    ...groupOutcomes,
    auditLog,
    auditEvent,
    healthy: done('Database reached', null),
    description: {
      content: { [json]: z.looseObject({ openapi: z.string() }).meta({ id: 'Description' }) },
      write: (text) => ({ status: 200, json: text }),
      example: '{"openapi":"3.1.1"}',
    },
  },
  failed,
  failure: failureShape,
}

/** What stands before, between and after all users. */
const everyUser = { head: '{"users":[', tail: '],"pages":0}', item: user }

function user(shown: UserWithKey): string {
  return writtenOnce(shown, writeUser)
}

/** The nine keys of the original in their order, then the privileges. `password` is always empty. */
function writeUser(shown: UserWithKey): string {
  return JSON.stringify({
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
}

function userPermissions({ isAdmin, privileges }: Rights): Record<string, string> {
  return isAdmin ? Object.assign({ IsAdmin: 'admin' }, privileges) : privileges
}

const failures: Record<ErrorCode, { status: number; message: string }> = {
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

function failed(error: AppError, { path }: FailedAt): Answer {
  const { code, message, fieldErrors } = error
  const failure = failures[code]
  // Two spaces, as the original has it.
  const standard = failure.message || `access denied: You do not have permission to access  ${path}`
  const meta = Object.keys(fieldErrors).length > 0 ? fieldErrors : null
  return {
    status: failure.status,
    body: { Status: 'Error', Message: message || standard, Meta: meta },
    headers: failureHeaders(error),
  }
}
