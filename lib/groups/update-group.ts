import 'server-only'
import type { AuditAction } from '../audit/audit-action'
import { type AuditChanges, type RecordedEvent, recordEvent } from '../audit/record-event'
import type { Tx } from '../db/database'
import { inTransactionOf } from '../identity/in-transaction-of'
import type { Actor } from '../permissions/actor'
import { authorizeAct } from '../permissions/authorize'
import { keepingAdditional, refuseUnlisted } from '../user-record/additional-sections'
import { type GrantsOfGroup, grantBy, grantsAfter } from '../user-record/grants'
import { authorizeGroupPrivileges, authorizeMembers } from './authorize-group'
import { refusingTakenName } from './create-group'
import type { UpdateGroupInput } from './group.schema'
import type { GroupView } from './group-view'
import { lockGroup } from './lock-group'
import { presentGroup } from './present-group'
import { spareOneself } from './spare-oneself'

type Options = {
  /** The version the caller has seen; another one in the database refuses the change. */
  expectedVersion?: number | undefined
  /** On screens users cannot shut themselves out. */
  sparesOneself?: boolean
  /** What the event says besides what changed. */
  alsoTold?: AuditChanges
}

/** A group as it was saved, and the event; null when nothing differed. */
export type SavedGroup = GroupView & { event: RecordedEvent | null }

/**
 * Changes what differs. It holds for every member from their next request on.
 * @throws AppError not_found, stale, conflict (name taken, oneself), or forbidden: also to raise privileges above one's own,
 *   and to change what members have who have more than the actor
 */
export async function updateGroup(
  actor: Actor,
  id: string,
  input: UpdateGroupInput,
  { expectedVersion, sparesOneself = false, alsoTold }: Options = {},
): Promise<SavedGroup> {
  authorizeAct(actor, 'groups.change')
  return refusingTakenName(() =>
    inTransactionOf(actor, async (tx, actor) => {
      authorizeAct(actor, 'groups.change')
      const before = await lockGroup(tx, actor, { id, version: expectedVersion })
      const changed = changedFields(before, input)
      if (Object.keys(changed).length === 0) return { ...before, event: null }
      await authorizeChange(changed)
      if (changed.privileges) await refuseUnlisted(tx, before, changed.privileges)

      const row = await tx.userGroup.update({
        where: { id: before.id },
        data: {
          ...changed,
          grants: { ...(await grantsOf(tx, actor, before, changed)) },
          version: { increment: 1 },
        },
      })
      const event = await recordEvent(tx, {
        actor,
        action: actionFor(changed),
        target: row,
        changes: { ...diff(before, changed), ...alsoTold },
      })
      return { ...(await presentGroup(tx, row)), event }

      async function authorizeChange({ privileges, isActive }: Changed) {
        if (privileges === undefined && isActive === undefined) return
        await authorizeMembers(tx, actor, before)
        // Who activates a group gives all that is in it.
        const given = isActive ? {} : before.privileges
        authorizeGroupPrivileges(actor, privileges ?? before.privileges, { before: given, id: before.id })
        if (sparesOneself) {
          await spareOneself(tx, actor, (groups) =>
            groups.map((group) => (group.id === before.id ? { ...group, ...changed } : group)),
          )
        }
      }
    }),
  )
}

/** Who put what is in the group into it, once this is changed. */
async function grantsOf(tx: Tx, actor: Actor, before: GroupView, changed: Changed) {
  const { grants } = await tx.userGroup.findUniqueOrThrow({
    where: { id: before.id },
    select: { grants: true },
  })
  const grant = grantBy(actor)
  const after = changed.privileges ?? before.privileges
  return {
    ...grantsAfter(grants as GrantsOfGroup, [before.privileges, after], grant),
    ...(changed.isActive && { isActive: grant }),
  }
}

type Changed = Partial<
  Pick<GroupView, 'name' | 'description' | 'privileges' | 'isActive' | 'passwordMaxDays'>
>

function changedFields(before: GroupView, input: UpdateGroupInput): Changed {
  const wanted: Changed = {
    name: input.name,
    description: input.description,
    isActive: input.active,
    passwordMaxDays: input.password_max_days,
    privileges: input.user_permissions && keepingAdditional(before.privileges, input.user_permissions, input),
  }
  const changes = Object.entries(wanted).filter(
    // Privileges are in catalogue order on both sides, so their texts can be compared.
    ([field, value]) =>
      value !== undefined && JSON.stringify(value) !== JSON.stringify(before[field as keyof Changed]),
  )
  return Object.fromEntries(changes)
}

function diff(before: GroupView, { name, ...changed }: Changed): AuditChanges {
  const others = Object.entries(changed).map(([field, value]) => [
    field,
    [before[field as keyof Changed], value],
  ])
  return { ...(name !== undefined && { groupName: [before.name, name] }), ...Object.fromEntries(others) }
}

function actionFor(changed: Changed): AuditAction {
  const onlyActive = Object.keys(changed).length === 1 && changed.isActive !== undefined
  if (!onlyActive) return 'group.updated'
  return changed.isActive ? 'group.activated' : 'group.deactivated'
}
