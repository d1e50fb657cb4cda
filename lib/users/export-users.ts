import 'server-only'
import { type AuditChanges, recordEvent } from '../audit/record-event'
import type { Actor } from '../auth/actor'
import { inTransactionOf, recognisedAgain } from '../auth/in-transaction-of'
import { db } from '../db/database'
import { newId } from '../db/new-id'
import { authorizeAct } from '../permissions/authorize'
import { matchingUsers } from './matching-users'
import { presentUser } from './present-user'
import type { UserFilter } from './user-filter'
import type { UserView } from './user-view'

/** Everybody a filter lets through, as a download; that it was made is an event. @throws AppError forbidden */
export async function exportUsers(actor: Actor, filter: UserFilter): Promise<AsyncGenerator<UserView[]>> {
  await inTransactionOf(actor, async (tx, actor) => {
    authorizeAct(actor, 'users.list')
    const changes: AuditChanges = {}
    for (const [field, value] of Object.entries(filter)) changes[field] = [null, value]
    await recordEvent(tx, { actor, action: 'users.exported', changes })
  })
  return streamMatching(actor, filter)
}

const batchSize = 500

/**
 * In order of adding, a batch at a time: memory stays the same however many they are, and a slow reader holds no
 * transaction open. Who is added meanwhile is not in it.
 */
async function* streamMatching(actor: Actor, filter: UserFilter): AsyncGenerator<UserView[]> {
  const endId = newId()
  let lastId = ''
  while (true) {
    // Read anew for every batch: who may not list any more, or whose key is dead, gets no further ones.
    authorizeAct(await recognisedAgain(db(), actor), 'users.list')
    const found = await db().$queryRaw<{ id: string }[]>`
      SELECT id FROM app_user WHERE ${matchingUsers(actor.orgId, filter)} AND id > ${lastId} AND id < ${endId}
      ORDER BY id LIMIT ${batchSize}`
    const ids = found.map(({ id }) => id)
    const rows = await db().user.findMany({ where: { id: { in: ids } }, orderBy: { id: 'asc' } })
    yield rows.map(presentUser)
    const last = ids.at(-1)
    if (!last || ids.length < batchSize) return
    lastId = last
  }
}
