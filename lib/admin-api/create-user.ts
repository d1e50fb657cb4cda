import 'server-only'
import { recordEvent } from '../audit/record-event'
import { inTransaction } from '../db/database'
import { AppError } from '../errors/app-error'
import { actorOfOperator } from '../identity/actor-of'
import { lockOrganisation } from '../organisations/lock-organisation'
import type { Rights } from '../permissions/sections'
import { showUser, showWithKey, type UserWithKey } from '../user-record/present-user'
import { insertUser, refusingTakenEmail } from '../users/create-user'
import { lockGroupsToJoin } from '../users/memberships'
import type { CreateUserInput } from '../users/user.schema'
import type { OperatorOfApi } from './operator-of-api'

/** A user whom an operator adds. */
export type NewUserOfOperator = Pick<
  CreateUserInput,
  'first_name' | 'last_name' | 'email_address' | 'active' | 'password_max_days'
> & {
  org_id: string
  rights: Rights
  mayResetPasswords: boolean
  group_ids: string[]
}

/**
 * Adds a user without a password to an organisation, as its first admin most of the time. The answer has the access key,
 * which is recorded as shown.
 * @throws AppError forbidden without an organisation, conflict for an organisation that does not exist and when the e-mail
 *   address is taken, invalid when a group does not exist
 */
export async function createUserOfOrganisation(
  operator: OperatorOfApi,
  { org_id: orgId, group_ids, ...input }: NewUserOfOperator,
): Promise<UserWithKey> {
  if (!orgId) throw new AppError('forbidden', 'org_id is needed: here every user belongs to an organisation')
  const actor = actorOfOperator(operator, orgId)
  return refusingTakenEmail(() =>
    inTransaction(async (tx) => {
      const organisation = await lockOrganisation(tx, orgId)
      if (!organisation || organisation.deletedAt) throw unknownOrganisation()
      const groups = await lockGroupsToJoin(tx, orgId, group_ids)
      const { row, accessKey } = await insertUser(tx, actor, {
        ...input,
        groups,
        passwordHash: null,
        passwordRights: null,
      })
      await recordEvent(tx, { actor, action: 'access_key.revealed', target: row })
      return showWithKey(await showUser(tx, row), accessKey, null)
    }),
  )
}

function unknownOrganisation(): AppError {
  return new AppError('conflict', 'Failed to save new User object to DB', {
    fieldErrors: { org_id: 'There is no organisation with this id' },
  })
}
