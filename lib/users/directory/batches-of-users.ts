import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import { batchesOfIds, partSize } from '../../db/batches-of-ids'
import { db } from '../../db/database'
import { newId } from '../../db/new-id'
import { searchForStream } from '../../db/searches'
import { recognisedAgain } from '../../identity/in-transaction-of'
import type { Actor } from '../../permissions/actor'
import { authorizeAct } from '../../permissions/authorize'

const batchSize = 500

/**
 * For downloads: ids in order of adding, a batch at a time, with the actor as they are then. Memory stays the same however many
 * they are, and a slow reader holds no transaction open. Users added during the download are not in it.
 * @param where SQL: a condition on app_user
 */
export async function* batchesOfUsers(
  where: Prisma.Sql,
  actor: Actor,
): AsyncGenerator<{ ids: string[]; reader: Actor }> {
  for await (const ids of batchesOfIds(readsOf(where, actor))) {
    // Read again for every batch: an actor who lost the right, or whose key was renewed, gets no further batches.
    const reader = await recognisedAgain(db(), actor)
    authorizeAct(reader, 'users.list')
    yield { ids, reader }
  }
}

function readsOf(where: Prisma.Sql, actor: Actor) {
  const endId = newId()
  const idsOf = async (sql: Prisma.Sql) => {
    const rows = await searchForStream(actor, (run) => run<{ id: string }>(sql))
    return rows.map(({ id }) => id)
  }
  return {
    batchSize,
    read: (after: string | null, through: string | null) =>
      idsOf(Prisma.sql`
        SELECT id FROM app_user WHERE ${where} AND id > ${after ?? ''} AND id <= ${through ?? endId}
        ORDER BY id LIMIT ${batchSize}`),
    endOfPart: async (after: string | null) => {
      const [id] = await idsOf(Prisma.sql`
        SELECT id FROM app_user WHERE org_id = ${actor.orgId} AND id > ${after ?? ''} AND id < ${endId}
        ORDER BY id OFFSET ${partSize - 1} LIMIT 1`)
      return id ?? null
    },
  }
}
