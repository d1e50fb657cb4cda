import 'server-only'
import type { AppError, ErrorCode } from '../../errors/app-error'
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
import { user } from './v5-user'

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

const failures: Record<ErrorCode, Failure> = {
  ...usualFailures,
  malformed: { status: 403, message: 'Request body malformed' },
  empty: { status: 500, message: 'Failed to read response body, body empty' },
  conflict: { status: 403, message: 'The change conflicts with another change' },
  gone: usualFailures.not_found,
}

const notSaved = {
  invalid: { status: 403, message: 'Failed to save new Org object to DB' },
  conflict: { status: 403, message: 'Failed to save new Org object to DB' },
}

/** Where the original answers otherwise than elsewhere; these words stand, whatever the verb said. */
const ofOperation: Record<string, Partial<Record<ErrorCode, Failure>>> = {
  updateUser: { not_found: { status: 400, message: 'user does not exist' } },
  revokeUser: { not_found: { status: 400, message: 'Could not retrieve user detail' } },
  getUserGroup: { not_found: { status: 404, message: 'Could not retrieve user group detail' } },
  updateUserGroup: { not_found: { status: 400, message: 'Group ID does not exist' } },
  // Also of a group.
  deleteUserGroup: { not_found: { status: 404, message: 'Could not retrieve user detail' } },
  getOrganisation: { not_found: { status: 404, message: 'Could not retrieve org detail' } },
  createOrganisation: notSaved,
  importOrganisation: notSaved,
  updateOrganisation: {
    not_found: { status: 404, message: 'Could not retrieve org detail' },
    invalid: { status: 403, message: 'Failed to update Org object to DB' },
    empty: { status: 500, message: 'Failed to read request body, body empty' },
  },
  deleteOrganisation: { not_found: { status: 404, message: 'Could not retrieve org detail' } },
  updateUserOfOrganisation: { not_found: { status: 404, message: 'User not found' } },
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
  if (code === 'method_not_allowed' && /\/actions\/reset\/?$|^\/admin\/users\/?$/.test(path))
    return { status: 404, message: 'There is nothing at this address' }
  return ofOperation[operationId]?.[code]
}
