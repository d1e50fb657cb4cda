import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import { recordEvent } from '../audit/record-event'
import { batchesOfIds, partSize } from '../db/batches-of-ids'
import { db } from '../db/database'
import { newId } from '../db/new-id'
import { searchForStream } from '../db/searches'
import { inTransactionOf, recognisedAgain } from '../identity/in-transaction-of'
import type { Actor } from '../permissions/actor'
import { authorizeAct } from '../permissions/authorize'
import type { AccessCell } from './access-cell'
import { usersInCell } from './users-in-cell'
import { type CellUser, usersWithAccess } from './users-with-access'

const batchSize = 500

/** A user of a cell in the file, with the cell. */
export type ExportedAccess = CellUser & Pick<AccessCell, 'section' | 'level'>

/** All users of a cell, as a download, which is audited. @throws AppError forbidden */
export async function exportAccess(
  actor: Actor,
  cell: AccessCell,
): Promise<AsyncGenerator<ExportedAccess[]>> {
  await inTransactionOf(actor, async (tx, actor) => {
    authorizeAct(actor, 'users.list')
    const { section, level, through, unused } = cell
    await recordEvent(tx, {
      actor,
      action: 'access.exported',
      changes: {
        privilege: [null, `${section}.${level}`],
        ...(through && { through: [null, through] }),
        ...(unused && { unused: [null, unused] }),
      },
    })
  })
  return streamCell(actor, cell)
}

/** In order of adding, a batch at a time, as the export of users. */
async function* streamCell(actor: Actor, cell: AccessCell): AsyncGenerator<ExportedAccess[]> {
  const endId = newId()
  const idsOf = async (sql: Prisma.Sql) => {
    const rows = await searchForStream(actor, (run) => run<{ id: string }>(sql))
    return rows.map(({ id }) => id)
  }
  const reads = {
    batchSize,
    read: (after: string | null, through: string | null) =>
      idsOf(Prisma.sql`
        SELECT id FROM app_user
        WHERE ${usersInCell(actor.orgId, cell)} AND id > ${after ?? ''} AND id <= ${through ?? endId}
        ORDER BY id LIMIT ${batchSize}`),
    endOfPart: async (after: string | null) => {
      const [id] = await idsOf(Prisma.sql`
        SELECT id FROM app_user WHERE org_id = ${actor.orgId} AND id > ${after ?? ''} AND id < ${endId}
        ORDER BY id OFFSET ${partSize - 1} LIMIT 1`)
      return id ?? null
    },
  }
  for await (const ids of batchesOfIds(reads)) {
    // Read again for every batch: an actor who lost the right gets no further batches.
    const reader = await recognisedAgain(db(), actor)
    authorizeAct(reader, 'users.list')
    const users = await usersWithAccess(db(), reader, { ids, section: cell.section })
    yield users.map((user) => ({ ...user, section: cell.section, level: cell.level }))
  }
}
