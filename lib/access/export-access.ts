import 'server-only'
import { recordEvent } from '../audit/record-event'
import { db } from '../db/database'
import { inTransactionOf } from '../identity/in-transaction-of'
import type { Actor } from '../permissions/actor'
import { authorizeAct } from '../permissions/authorize'
import { batchesOfUsers } from '../users/directory/batches-of-users'
import type { AccessCell } from './access-cell'
import { usersInCell } from './users-in-cell'
import { type CellUser, usersWithAccess } from './users-with-access'

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

async function* streamCell(actor: Actor, cell: AccessCell): AsyncGenerator<ExportedAccess[]> {
  const { section, level } = cell
  for await (const { ids, reader } of batchesOfUsers(usersInCell(actor.orgId, cell), actor)) {
    const users = await usersWithAccess(db(), reader, { ids, section })
    yield users.map((user) => ({ ...user, section, level }))
  }
}
