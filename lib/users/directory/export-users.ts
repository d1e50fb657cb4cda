import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import { type AuditChanges, recordEvent } from '../../audit/record-event'
import { batchesOfIds, partSize } from '../../db/batches-of-ids'
import { db } from '../../db/database'
import { newId } from '../../db/new-id'
import { searchForStream } from '../../db/searches'
import { inTransactionOf, recognisedAgain } from '../../identity/in-transaction-of'
import type { Actor } from '../../permissions/actor'
import { authorizeAct } from '../../permissions/authorize'
import { presentUsers } from '../../user-record/present-user'
import type { UserView } from '../../user-record/user-view'
import { matchingUsers } from './matching-users'
import type { UserFilter } from './user-filter'

const batchSize = 500

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

/**
 * In order of adding, a batch at a time: memory stays the same however many they are, and a slow reader holds no
 * transaction open. Users added during the download are not in it.
 */
async function* streamMatching(actor: Actor, filter: UserFilter): AsyncGenerator<UserView[]> {
  for await (const ids of batchesOfIds(readsOf(actor, filter))) {
    // Read again for every batch: an actor who lost the right, or whose key was renewed, gets no further batches.
    authorizeAct(await recognisedAgain(db(), actor), 'users.list')
    const rows = await db().user.findMany({ where: { id: { in: ids } }, orderBy: { id: 'asc' } })
    yield presentUsers(db(), rows)
  }
}

function readsOf(actor: Actor, filter: UserFilter) {
  const endId = newId()
  const idsOf = async (sql: Prisma.Sql) => {
    const rows = await searchForStream(actor, (run) => run<{ id: string }>(sql))
    return rows.map(({ id }) => id)
  }
  return {
    batchSize,
    read: (after: string | null, through: string | null) =>
      idsOf(Prisma.sql`
        SELECT id FROM app_user
        WHERE ${matchingUsers(actor.orgId, filter)} AND id > ${after ?? ''} AND id <= ${through ?? endId}
        ORDER BY id LIMIT ${batchSize}`),
    endOfPart: async (after: string | null) => {
      const [id] = await idsOf(Prisma.sql`
        SELECT id FROM app_user WHERE org_id = ${actor.orgId} AND id > ${after ?? ''} AND id < ${endId}
        ORDER BY id OFFSET ${partSize - 1} LIMIT 1`)
      return id ?? null
    },
  }
}
