import 'server-only'
import { recordEvent } from '../audit/record-event'
import { inTransactionOf } from '../identity/in-transaction-of'
import type { Actor } from '../permissions/actor'
import { presentUser } from '../user-record/present-user'
import type { UserView } from '../user-record/user-view'
import { afterOtherAddress } from '../users/after-other-address'
import { refusingTakenEmail } from '../users/create-user'
import { jsonColumns } from './json-columns'
import { lockDeletedUser } from './lock-deleted-user'
import { restoreMemberships } from './memberships'
import type { RestoreUserInput } from './restore-user.schema'

/**
 * Brings a deleted user back as they were: id, details, privileges, groups that still exist,
 * password and access key. Sessions and mailed links
 * do not come back. Another email address can be given, because the former one was free for others in the meantime; the
 * former address is told about the change.
 * @throws AppError forbidden, not_found, or conflict when the email address is taken: then nothing has changed
 */
export async function restoreUser(actor: Actor, input: RestoreUserInput): Promise<UserView> {
  return refusingTakenEmail(() =>
    inTransactionOf(actor, async (tx, actor) => {
      const kept = await lockDeletedUser(tx, actor, { id: input.id, act: 'user.restore' })
      await tx.deletedUser.delete({ where: { id: kept.id } })

      const { deletedAt, deletedById, deletedByName, groupIds, memberships, ...row } = kept
      await tx.user.create({
        data: {
          ...row,
          ...jsonColumns(kept),
          emailAddress: input.email_address ?? row.emailAddress,
          // Cached users are known by id and version, so the former version must not occur again.
          version: row.version + 1,
          updatedAt: new Date(),
        },
      })
      const groups = await restoreMemberships(tx, kept)
      const restored = await presentUser(tx, await tx.user.findUniqueOrThrow({ where: { id: kept.id } }))
      const isMoved = restored.emailAddress !== kept.emailAddress
      if (isMoved) await afterOtherAddress(tx, actor, { ...restored, emailAddress: kept.emailAddress })
      await recordEvent(tx, {
        actor,
        action: 'user.restored',
        target: restored,
        changes: {
          emailAddress: [isMoved ? kept.emailAddress : null, restored.emailAddress],
          ...(groups.length > 0 && { groups: [null, groups.map(({ name }) => name)] }),
        },
      })
      return restored
    }),
  )
}
