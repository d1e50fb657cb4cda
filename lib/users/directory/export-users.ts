import 'server-only'
import { type AuditChanges, recordEvent } from '../../audit/record-event'
import { db } from '../../db/database'
import { inTransactionOf } from '../../identity/in-transaction-of'
import type { Actor } from '../../permissions/actor'
import { authorizeAct } from '../../permissions/authorize'
import { presentUsers } from '../../user-record/present-user'
import type { UserView } from '../../user-record/user-view'
import { batchesOfUsers } from './batches-of-users'
import { matchingUsers } from './matching-users'
import type { UserFilter } from './user-filter'

/** All users that match a filter, as a download, which is audited. @throws AppError forbidden */
export async function exportUsers(actor: Actor, filter: UserFilter): Promise<AsyncGenerator<UserView[]>> {
  await inTransactionOf(actor, async (tx, actor) => {
    authorizeAct(actor, 'users.list')
    const changes: AuditChanges = {}
    for (const [field, value] of Object.entries(filter)) changes[field] = [null, value]
    await recordEvent(tx, { actor, action: 'users.exported', changes })
  })
  return streamMatching(actor, filter)
}

async function* streamMatching(actor: Actor, filter: UserFilter): AsyncGenerator<UserView[]> {
  for await (const { ids } of batchesOfUsers(matchingUsers(actor.orgId, filter), actor)) {
    const rows = await db().user.findMany({ where: { id: { in: ids } }, orderBy: { id: 'asc' } })
    yield presentUsers(db(), rows)
  }
}
