import 'server-only'
import type { AppError, ErrorCode } from '../../errors/app-error'
import { type UserWithKey, writtenOnce } from '../../user-record/present-user'
import { type Answer, type Dialect, type FailedAt, json } from '../dialect'
import { entityTag } from '../entity-tag'
import { sampleUser } from '../samples'
import { jsonParts } from '../stream-response'
import { done, envelope } from './envelope'
import { accessDenied, type Failure, failureAnswer, usualFailures } from './failures'
import { sameInAll } from './same-in-all'
import { failureShape } from './shapes'
import { decode, inputs } from './v5-inputs'
import { createdShape, userPageShape, userShape } from './v5-shapes'

/** What programs expect that were written for 5.x, with its odd status codes (docs/api-contract.md, Dialect v5). */
export const v5: Dialect = {
  version: '5',
  decode,
  inputs,
  outcomes: {
    users: {
      content: { [json]: userPageShape },
      write: (found) =>
        'batches' in found
          ? { parts: async () => jsonParts(await found.batches(), everyUser) }
          : {
              status: 200,
              json: `{"users":[${found.users.map(user).join(',')}],"pages":${found.pageCount}}`,
            },
      example: { users: [sampleUser], total: 1, pageCount: 1 },
    },
    user: {
      content: { [json]: userShape },
      write: (shown) => ({ status: 200, json: user(shown) }),
      entityTag,
      example: sampleUser,
    },
    userCreated: {
      content: { [json]: createdShape },
      write: ({ id }) => ({ status: 200, json: envelope('User and session have been created', id) }),
      example: sampleUser,
    },
    userUpdated: done('User updated', null),
    userDeleted: done('User deleted', null),
    passwordSet: done('User password updated', null),
    keyRenewed: done('User session renewed', null),
    ...sameInAll,
  },
  failed,
  failure: failureShape,
}

const everyUser = { head: '{"users":[', tail: '],"pages":1}', item: user }

function user(shown: UserWithKey): string {
  return writtenOnce(shown, writeUser)
}

/** The fourteen keys of 5.x in their order. */
function writeUser(shown: UserWithKey): string {
  return JSON.stringify({
    api_model: {},
    id: shown.id,
    first_name: shown.firstName,
    last_name: shown.lastName,
    email_address: shown.emailAddress,
    org_id: shown.orgId,
    active: shown.isActive,
    access_key: shown.accessKey,
    user_permissions: userPermissions(shown),
    group_id: shown.groups[0]?.id ?? '',
    password_max_days: shown.passwordMaxDays,
    password_updated: time(shown.passwordChangedAt),
    last_login_date: time(shown.lastSignInAt),
    created_at: time(shown.createdAt),
  })
}

function userPermissions({ isAdmin, mayResetPasswords, privileges }: UserWithKey): Record<string, string> {
  return {
    ...(isAdmin && { IsAdmin: 'admin' }),
    ...(mayResetPasswords && { ResetPassword: 'admin' }),
    ...privileges,
  }
}

/** What never happened has the first moment of the calendar. */
function time(at: Date | null): string {
  return at?.toISOString() ?? '0001-01-01T00:00:00Z'
}

const failures: Record<ErrorCode, Failure> = {
  ...usualFailures,
  malformed: { status: 403, message: 'Request body malformed' },
  empty: { status: 500, message: 'Failed to read response body, body empty' },
  conflict: { status: 403, message: 'The change conflicts with another change' },
  gone: usualFailures.not_found,
}

/** Where the original answers otherwise than elsewhere; these words stand, whatever the verb said. */
const ofOperation: Record<string, Partial<Record<ErrorCode, Failure>>> = {
  updateUser: { not_found: { status: 400, message: 'user does not exist' } },
  revokeUser: { not_found: { status: 400, message: 'Could not retrieve user detail' } },
  getUserGroup: { not_found: { status: 404, message: 'Could not retrieve user group detail' } },
  updateUserGroup: { not_found: { status: 400, message: 'Group ID does not exist' } },
  // Also of a group.
  deleteUserGroup: { not_found: { status: 404, message: 'Could not retrieve user detail' } },
  updateAdditionalPermissions: {
    empty: { status: 400, message: 'Failed to read response body' },
    malformed: { status: 500, message: 'Failed to unmarshal response body' },
  },
}

function failed(error: AppError, at: FailedAt): Answer {
  const { code, message, fieldErrors } = error
  const special = specialOf(error, at)
  const { status, message: standard } = special ?? failures[code]
  const words = special ? standard : message || standard
  return failureAnswer(error, {
    status,
    message: words || accessDenied(at.path),
    fieldErrors: code === 'malformed' || code === 'empty' ? {} : fieldErrors,
  })
}

function specialOf(
  { code, fieldErrors }: AppError,
  { path, operationId = '' }: FailedAt,
): Failure | undefined {
  if (code === 'conflict' && fieldErrors.email_address)
    return { status: 403, message: 'User email already exists for this Org' }
  // A password that is refused, or a wrong current one.
  if (code === 'invalid' && operationId === 'setPassword')
    return { status: 403, message: Object.values(fieldErrors)[0] ?? failures.invalid.message }
  if (code === 'method_not_allowed' && /\/actions\/reset\/?$/.test(path))
    return { status: 404, message: 'There is nothing at this address' }
  return ofOperation[operationId]?.[code]
}
