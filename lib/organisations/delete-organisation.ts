import 'server-only'
import { type Operator, operator, recordEvent } from '../audit/record-event'
import { inTransaction, type Tx } from '../db/database'
import { organisationGone } from './list-organisations'
import { lockOrganisation } from './lock-organisation'

/**
 * Deletes an organisation: from now on none of its users gets in, by password, session, key or link. What is in it stays
 * until DELETED_USER_DAYS are over; until then `restoreOrganisation` brings it back.
 * @returns how many users it has
 * @throws AppError not_found, also for one that is deleted already
 */
export async function deleteOrganisation(by: Operator, id: string): Promise<number> {
  return inTransaction(async (tx) => {
    const before = await lockOrganisation(tx, id)
    if (!before || before.deletedAt) throw organisationGone()
    await tx.organisation.update({
      where: { id },
      data: { deletedAt: new Date(), version: { increment: 1 } },
    })
    await endAllWaysIn(tx, id)
    const total = await tx.userTotal.findUnique({ where: { orgId: id } })
    const userCount = total?.userCount ?? 0
    await recordEvent(tx, {
      actor: operator(by, id),
      action: 'organisation.deleted',
      changes: { name: [before.name, null], userCount: [userCount, null] },
    })
    return userCount
  })
}

/** Sessions and mailed links do not come back with the organisation. */
async function endAllWaysIn(tx: Tx, id: string): Promise<void> {
  await tx.session.deleteMany({ where: { user: { orgId: id } } })
  await tx.accountLink.deleteMany({ where: { user: { orgId: id } } })
}

/**
 * Brings a deleted organisation back with everything in it; users sign in anew.
 * @returns its name
 * @throws AppError not_found for one that is not deleted, or whose data is erased
 */
export async function restoreOrganisation(by: Operator, id: string): Promise<string> {
  return inTransaction(async (tx) => {
    const before = await lockOrganisation(tx, id)
    if (!before?.deletedAt || before.erasedAt) throw organisationGone()
    await tx.organisation.update({
      where: { id },
      data: { deletedAt: null, version: { increment: 1 } },
    })
    await recordEvent(tx, {
      actor: operator(by, id),
      action: 'organisation.restored',
      changes: { name: [null, before.name] },
    })
    return before.name
  })
}
