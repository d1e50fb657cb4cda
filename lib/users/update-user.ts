import 'server-only'
import { type AuditChanges, type RecordedEvent, recordEvent } from '../audit/record-event'
import type { Tx } from '../db/database'
import { inTransactionOf } from '../identity/in-transaction-of'
import { lockVisibleUser } from '../identity/lock-user'
import { savePassword } from '../password-reset/save-password'
import type { Actor } from '../permissions/actor'
import { boundBy } from '../permissions/rights-bound'
import { refuseUnlisted } from '../user-record/additional-sections'
import { presentUser } from '../user-record/present-user'
import type { UserView } from '../user-record/user-view'
import { refusingTakenEmail } from './create-user'
import { type GroupsChange, groupsAfter } from './memberships'
import { type PlannedEvent, type PlanOptions, planUpdate } from './plan-update'
import { consequencesOf, type Saving } from './update-consequences'
import type { UserUpdate } from './user.schema'
import type { WhatStops } from './what-stops'

/** What else an update may be told. */
export type UpdateOptions = PlanOptions & {
  /** Groups to join and to leave. */
  groups?: GroupsChange | undefined
  /** The run of an import that makes the change. */
  importId?: string
  /** What the first event says besides what changed. */
  alsoTold?: AuditChanges
  /** A new password, for callers who may set it without the current one. */
  passwordHash?: string | undefined
}

/** A user as they were saved. */
export type SavedUser = UserView & {
  /** What a deactivation ended, besides the access key; null without a deactivation. */
  stopped: WhatStops | null
  /** The event of the change, of several the one that says what was given and taken; null when nothing differed. */
  event: RecordedEvent | null
}

/**
 * Changes what differs and leaves the rest: sending a value unchanged needs no permission, because old clients send
 * every field. All that follows (update-consequences.ts) happens in the same transaction.
 * @throws AppError not_found, forbidden, stale, conflict (e-mail taken, last admin, oneself), or unconfirmed (one's own e-mail)
 */
export async function updateUser(
  actor: Actor,
  userId: string,
  input: UserUpdate,
  { importId, groups, alsoTold = {}, passwordHash, ...options }: UpdateOptions = {},
): Promise<SavedUser> {
  const { plan, saved } = await refusingTakenEmail(() =>
    inTransactionOf(actor, async (tx, actor) => {
      const before = await lockVisibleUser(tx, actor, userId)
      const change = groups ?? changeOfFirst(before, input.first_group_id)
      const wanted = { ...input, groups: change && (await groupsAfter(tx, before, change)) }
      const plan = planUpdate(actor, before, wanted, options)
      if (plan?.changed.privileges) await refuseUnlisted(tx, before, plan.changed.privileges)
      if (passwordHash) await giveNewPassword(tx, actor, before, passwordHash)
      if (!plan) return { plan, saved: { ...before, stopped: null, event: null } }

      const saving: Saving = { tx, plan, before, importId, stopped: null, alsoChanged: { ...alsoTold } }
      const consequences = consequencesOf(plan)
      for (const { beforeSaving } of consequences) await beforeSaving?.(saving)
      const { groups: _, ...columns } = plan.changed
      const target = await tx.user.update({
        where: { id: before.id },
        data: { ...columns, ...(importId && { lastImportId: importId }), version: { increment: 1 } },
      })
      for (const { afterSaving } of consequences) await afterSaving?.(saving)
      let event: RecordedEvent | null = null
      for (const { action, changes } of withAlsoChanged(plan.events, saving.alsoChanged)) {
        event = await recordEvent(tx, { actor, action, target, changes })
      }
      // Read again: the groups of the row follow from its memberships.
      const row = await tx.user.findUniqueOrThrow({ where: { id: before.id } })
      return { plan, saved: { ...(await presentUser(tx, row)), stopped: saving.stopped, event } }
    }),
  )
  if (plan) for (const { afterCommit } of consequencesOf(plan)) await afterCommit?.(plan)
  return saved
}

async function giveNewPassword(tx: Tx, actor: Actor, user: UserView, passwordHash: string): Promise<void> {
  const row = await tx.user.findUniqueOrThrow({ where: { id: user.id } })
  await savePassword(tx, row, {
    passwordHash,
    passwordRights: boundBy(actor.rights),
    language: actor.origin.language,
  })
  await recordEvent(tx, {
    actor,
    action: user.hasPassword ? 'user.password_changed' : 'user.password_set',
    target: user,
  })
}

/** Clients of the original know one group: another one takes its place, and '' ends all memberships. */
function changeOfFirst({ groups }: UserView, wanted: string | undefined): GroupsChange | undefined {
  if (wanted === undefined || wanted === (groups[0]?.id ?? '')) return undefined
  if (wanted === '') return { add: [], remove: groups.map(({ id }) => id) }
  return { add: [wanted], remove: groups.slice(0, 1).map(({ id }) => id) }
}

function withAlsoChanged([first, ...others]: PlannedEvent[], alsoChanged: AuditChanges): PlannedEvent[] {
  return first ? [{ ...first, changes: { ...first.changes, ...alsoChanged } }, ...others] : []
}
