import 'server-only'
import type { Tx } from '../db/database'
import type { Actor } from '../permissions/actor'
import type { GroupOfUser } from '../user-record/groups-of-users'
import { presentUser } from '../user-record/present-user'
import { refuseOwnLoss } from '../users/spare-oneself'

/**
 * On screens users cannot shut themselves out through a group either (docs/permissions.md, Granting).
 * @param change what becomes of their groups
 * @throws AppError conflict when the actor would lose the right to change users or groups
 */
export async function spareOneself(
  tx: Tx,
  actor: Actor,
  change: (groups: readonly GroupOfUser[]) => GroupOfUser[],
): Promise<void> {
  const before = await presentUser(tx, await tx.user.findUniqueOrThrow({ where: { id: actor.userId } }))
  refuseOwnLoss(actor, before, { groups: change(before.groups) })
}
