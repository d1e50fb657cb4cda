import 'server-only'
import { env } from '../../env'
import type { AppError } from '../../errors/app-error'
import { type Rights, withoutAdditional } from '../../permissions/sections'
import { type UserWithKey, writtenOnce } from '../../user-record/present-user'
import { createUserInput, setPasswordInput, updateUserInput } from '../../users/user.schema'
import { type Answer, type Dialect, type FailedAt, json } from '../dialect'
import { entityTag } from '../entity-tag'
import { sampleUser } from '../samples'
import { jsonParts } from '../stream-response'
import { done, envelope } from './envelope'
import { accessDenied, failureAnswer, usualFailures } from './failures'
import { sameInAll } from './same-in-all'
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
    ...sameInAll,
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
  // Additional sections came with 5.x.
  const known = withoutAdditional(privileges)
  return isAdmin ? Object.assign({ IsAdmin: 'admin' }, known) : known
}

function failed(error: AppError, { path }: FailedAt): Answer {
  const { code, message, fieldErrors } = error
  const { status, message: standard } = usualFailures[code]
  return failureAnswer(error, { status, message: message || standard || accessDenied(path), fieldErrors })
}
