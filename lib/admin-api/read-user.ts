import 'server-only'
import { recordEvent } from '../audit/record-event'
import { db, inTransaction } from '../db/database'
import { isId } from '../db/id-form'
import { AppError } from '../errors/app-error'
import { actorOfOperator } from '../identity/actor-of'
import { inUse } from '../organisations/organisation'
import { decryptAccessKey } from '../secrets/access-key'
import { showUser, showWithKey, type UserWithKey } from '../user-record/present-user'
import type { OperatorOfApi } from './operator-of-api'

/** The organisation of a user. @throws AppError not_found, also for users of a deleted organisation */
export async function organisationOf(userId: string): Promise<string> {
  const user = isId(userId)
    ? await db().user.findUnique({ where: { id: userId, organisation: inUse }, select: { orgId: true } })
    : null
  if (!user) throw new AppError('not_found')
  return user.orgId
}

/** A user of any organisation with the access key, which is recorded as shown. @throws AppError not_found */
export async function getUserForOperator(operator: OperatorOfApi, userId: string): Promise<UserWithKey> {
  const orgId = await organisationOf(userId)
  return inTransaction(async (tx) => {
    const row = await tx.user.findUnique({ where: { id: userId } })
    if (!row) throw new AppError('not_found')
    await recordEvent(tx, {
      actor: actorOfOperator(operator, orgId),
      action: 'access_key.revealed',
      target: row,
    })
    return showWithKey(await showUser(tx, row), decryptAccessKey(row.accessKeyCipher, row.id), null)
  })
}
