import 'server-only'
import { recordEvent } from '../audit/record-event'
import { db } from '../db/database'
import { inTransactionOf } from '../identity/in-transaction-of'
import type { AdditionalPermissions } from '../organisations/organisation-fields'
import type { Actor } from '../permissions/actor'
import { authorizeAct } from '../permissions/authorize'

/** The sections of the actor's organisation besides those of the catalogue. @throws AppError forbidden */
export async function readAdditionalPermissions(actor: Actor): Promise<AdditionalPermissions> {
  authorizeAct(actor, 'additional-permissions.see')
  const { additionalPermissions } = await db().organisation.findUniqueOrThrow({
    where: { id: actor.orgId },
    select: { additionalPermissions: true },
  })
  return additionalPermissions as AdditionalPermissions
}

/** Replaces all of them. Levels that users have in one that goes stay with them. @throws AppError forbidden */
export async function saveAdditionalPermissions(actor: Actor, after: AdditionalPermissions): Promise<void> {
  authorizeAct(actor, 'additional-permissions.change')
  await inTransactionOf(actor, async (tx, actor) => {
    authorizeAct(actor, 'additional-permissions.change')
    await tx.$queryRaw`SELECT 1 FROM organisation WHERE id = ${actor.orgId} FOR NO KEY UPDATE`
    const before = await tx.organisation.findUniqueOrThrow({ where: { id: actor.orgId } })
    if (asText(before.additionalPermissions) === asText(after)) return
    await tx.organisation.update({
      where: { id: actor.orgId },
      data: { additionalPermissions: after, version: { increment: 1 } },
    })
    await recordEvent(tx, {
      actor,
      action: 'organisation.updated',
      changes: { additionalPermissions: [before.additionalPermissions, after] },
    })
  })
}

/** In one order: that of keys in jsonb is its own. */
function asText(labels: unknown): string {
  return JSON.stringify(
    Object.entries(labels as AdditionalPermissions).sort(([one], [other]) => (one < other ? -1 : 1)),
  )
}
