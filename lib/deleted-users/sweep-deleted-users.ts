import 'server-only'
import { eventRow, gatehouseItself } from '../audit/record-event'
import { inTransaction } from '../db/database'
import { env } from '../env'
import { forgetUsers } from './forget-users'

/** So many at once: the rest waits for the next run. */
const batchSize = 1000

type Erased = { id: string; orgId: string; firstName: string; lastName: string }

/** Erases users who were deleted more than DELETED_USER_DAYS ago, by the clock of the database. */
export async function sweepDeletedUsers(): Promise<void> {
  await inTransaction(async (tx) => {
    // Users who are being restored at this moment are skipped.
    const erased = await tx.$queryRaw<Erased[]>`
      DELETE FROM deleted_user WHERE id IN (
        SELECT id FROM deleted_user WHERE deleted_at < now() - make_interval(days => ${env().DELETED_USER_DAYS})
        ORDER BY deleted_at LIMIT ${batchSize} FOR UPDATE SKIP LOCKED
      ) RETURNING id, org_id AS "orgId", first_name AS "firstName", last_name AS "lastName"`
    if (erased.length === 0) return
    const ids = erased.map(({ id }) => id)
    await forgetUsers(tx, ids)
    await tx.auditEvent.createMany({
      data: erased.map((user) =>
        eventRow({ actor: gatehouseItself(user.orgId), action: 'user.erased', target: user }),
      ),
    })
  })
}
