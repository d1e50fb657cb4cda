import 'server-only'
import { actorOfOperator } from '../identity/actor-of'
import { hashPassword } from '../passwords/hash-password'
import type { UserWithKey } from '../user-record/present-user'
import { updateUser } from '../users/update-user'
import type { UserUpdate } from '../users/user.schema'
import type { OperatorOfApi } from './operator-of-api'
import { getUserForOperator, organisationOf } from './read-user'

/**
 * Changes a user of any organisation; a password is set without the current one. The last admin may be changed too: whoever
 * has the secret makes another one.
 * @returns the user with the access key, which is recorded as shown
 * @throws AppError not_found, conflict when the e-mail address is taken, invalid when a group does not exist
 */
export async function updateUserOfOrganisation(
  operator: OperatorOfApi,
  userId: string,
  { password, ...input }: UserUpdate & { password?: string | undefined },
): Promise<UserWithKey> {
  const orgId = await organisationOf(userId)
  const passwordHash = password === undefined ? undefined : await hashPassword(password)
  await updateUser(actorOfOperator(operator, orgId), userId, input, { passwordHash })
  return getUserForOperator(operator, userId)
}

/** Gives or takes the right `ResetPassword`. @throws AppError not_found */
export async function allowResetPasswords(
  operator: OperatorOfApi,
  userId: string,
  isAllowed: boolean,
): Promise<UserWithKey> {
  return updateUserOfOrganisation(operator, userId, { may_reset_passwords: isAllowed })
}
