import 'server-only'
import { gatehouseItself, recordEvent } from '../audit/record-event'
import { db, inTransaction, type Tx } from '../db/database'
import { env } from '../env'
import { lockOrganisation } from '../organisations/lock-organisation'
import { forgetUsers } from './forget-users'

/** So many users are erased by one transaction. */
const batchSize = 1000

/**
 * Erases what is in organisations that were deleted more than DELETED_USER_DAYS ago, by the clock of the database. Their
 * rows stay, because their audit events do.
 */
export async function sweepDeletedOrganisations(): Promise<void> {
  const over = await db().$queryRaw<{ id: string }[]>`
    SELECT id FROM organisation WHERE erased_at IS NULL
      AND deleted_at < now() - make_interval(days => ${env().DELETED_USER_DAYS})`
  for (const { id } of over) {
    while ((await inTransaction((tx) => eraseUsers(tx, id))) === batchSize);
    await inTransaction((tx) => eraseRest(tx, id))
  }
}

/** One that was restored at this moment is left alone. */
async function isDeleted(tx: Tx, id: string): Promise<boolean> {
  const organisation = await lockOrganisation(tx, id)
  return Boolean(organisation?.deletedAt && !organisation.erasedAt)
}

/** @returns how many */
async function eraseUsers(tx: Tx, orgId: string): Promise<number> {
  if (!(await isDeleted(tx, orgId))) return 0
  const users = await tx.user.findMany({ where: { orgId }, select: { id: true }, take: batchSize })
  const ids = users.map(({ id }) => id)
  await tx.user.deleteMany({ where: { id: { in: ids } } })
  await forgetUsers(tx, ids)
  return ids.length
}

async function eraseRest(tx: Tx, orgId: string): Promise<void> {
  if (!(await isDeleted(tx, orgId)) || (await tx.user.findFirst({ where: { orgId } }))) return
  const deleted = await tx.deletedUser.findMany({ where: { orgId }, select: { id: true } })
  await forgetUsers(
    tx,
    deleted.map(({ id }) => id),
  )
  await tx.deletedUser.deleteMany({ where: { orgId } })
  await tx.groupTotal.deleteMany({
    where: { groupId: { in: (await tx.userGroup.findMany({ where: { orgId } })).map(({ id }) => id) } },
  })
  await tx.userGroup.deleteMany({ where: { orgId } })
  await tx.privilegeTemplate.deleteMany({ where: { orgId } })
  await tx.savedView.deleteMany({ where: { orgId } })
  await tx.mailText.deleteMany({ where: { orgId } })
  await tx.mail.deleteMany({ where: { orgId } })
  const { name } = await tx.organisation.update({
    where: { id: orgId },
    data: { erasedAt: new Date(), details: {}, additionalPermissions: {} },
  })
  await recordEvent(tx, {
    actor: gatehouseItself(orgId),
    action: 'organisation.erased',
    changes: { name: [name, null] },
  })
}
