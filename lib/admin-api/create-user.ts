import 'server-only'
import { recordEvent } from '../audit/record-event'
import { inTransaction, type Tx } from '../db/database'
import { env } from '../env'
import { AppError } from '../errors/app-error'
import { actorOfOperator } from '../identity/actor-of'
import { lockOrganisation } from '../organisations/lock-organisation'
import { aboveOrganisations } from '../permissions/above-organisations'
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
  if (!orgId && !env().ALLOW_SUPER_USERS) throw new AppError('forbidden', needsOrganisation)
  const actor = actorOfOperator(operator, orgId)
  return refusingTakenEmail(() =>
    inTransaction(async (tx) => {
      if (orgId) await expectOrganisation(tx, orgId)
      else await makeRoomAbove(tx)
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

const needsOrganisation =
  'org_id is needed. Users above all organisations are made with the setting ALLOW_SUPER_USERS=true only'

async function expectOrganisation(tx: Tx, orgId: string): Promise<void> {
  const organisation = await lockOrganisation(tx, orgId)
  if (!organisation || organisation.deletedAt) throw unknownOrganisation()
}

/** What users above all organisations belong to. */
async function makeRoomAbove(tx: Tx): Promise<void> {
  await tx.organisation.createMany({
    data: { id: aboveOrganisations, name: 'All organisations' },
    skipDuplicates: true,
  })
}

function unknownOrganisation(): AppError {
  return new AppError('conflict', 'Failed to save new User object to DB', {
    fieldErrors: { org_id: 'There is no organisation with this id' },
  })
}
