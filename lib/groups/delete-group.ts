import 'server-only'
import { type AuditActor, eventRow, type RecordedEvent, recordEvent } from '../audit/record-event'
import { inTransaction, type Tx } from '../db/database'
import { inTransactionOf } from '../identity/in-transaction-of'
import { addJob, task } from '../jobs/add-job'
import type { Actor } from '../permissions/actor'
import { authorizeAct } from '../permissions/authorize'
import { namesInOrder } from '../user-record/group-names'
import { authorizeMembers, authorizeReturn } from './authorize-group'
import { lockGroup } from './lock-group'
import { spareOneself } from './spare-oneself'

/** A group that was deleted, and who did it. */
type DeletedGroup = { id: string; name: string; actor: AuditActor }

/** Takes the members out of a group that was deleted. */
export const emptyGroupTask = task<DeletedGroup>('empty_group')

/** So many members are taken out by one transaction. */
const batchSize = 1_000

type Options = {
  /** The version the caller has seen; another one in the database refuses the deletion. */
  expectedVersion?: number | undefined
  /** On screens users cannot shut themselves out. */
  sparesOneself?: boolean
}

/**
 * Removes a group: its members have nothing from it from their next request on. A job takes them out of it, with an event
 * for each (decision 051).
 * @throws AppError not_found, stale, conflict (oneself), or forbidden: also when a member has more than the actor
 */
export async function deleteGroup(
  actor: Actor,
  id: string,
  { expectedVersion, sparesOneself = false }: Options = {},
): Promise<RecordedEvent> {
  authorizeAct(actor, 'groups.change')
  return inTransactionOf(actor, async (tx, actor) => {
    authorizeAct(actor, 'groups.change')
    const group = await lockGroup(tx, actor, { id, version: expectedVersion })
    await authorizeMembers(tx, actor, group)
    await authorizeReturn(tx, actor, group)
    if (sparesOneself) {
      await spareOneself(tx, actor, (groups) => groups.filter((one) => one.id !== group.id))
    }
    await tx.userGroup.delete({ where: { id: group.id } })
    if (group.memberCount > 0) {
      const { kind, userId, orgId, name, origin } = actor
      const by = { kind, userId, orgId, name, origin }
      await addJob(tx, emptyGroupTask, { id: group.id, name: group.name, actor: by })
    }
    return recordEvent(tx, {
      actor,
      action: 'group.deleted',
      target: group,
      changes: {
        groupName: [group.name, null],
        privileges: [group.privileges, null],
        memberCount: [group.memberCount, 0],
      },
    })
  })
}

/** The task: it may be interrupted and run again. */
export async function emptyGroup(group: DeletedGroup): Promise<void> {
  while ((await inTransaction((tx) => takeOut(tx, group))) === batchSize);
}

type Member = { id: string; firstName: string; lastName: string; groups: string[] }

async function takeOut(tx: Tx, { id, name, actor }: DeletedGroup): Promise<number> {
  const members = await tx.$queryRaw<Member[]>`
    SELECT id, first_name AS "firstName", last_name AS "lastName",
      ARRAY(SELECT user_group.name FROM user_group WHERE user_group.id = ANY(group_ids)) AS groups
    FROM app_user WHERE id IN (
      SELECT user_id FROM group_member WHERE group_id = ${id} ORDER BY user_id LIMIT ${batchSize}
    ) ORDER BY id FOR NO KEY UPDATE`
  const ids = members.map((member) => member.id)
  await tx.groupMember.deleteMany({ where: { groupId: id, userId: { in: ids } } })
  await tx.auditEvent.createMany({
    data: members.map((member) =>
      eventRow({
        actor,
        action: 'user.groups_changed',
        target: member,
        changes: {
          groups: [member.groups.concat(name), member.groups].map((names) =>
            namesInOrder(names.map((name) => ({ name }))),
          ) as [string[], string[]],
        },
      }),
    ),
  })
  if (members.length < batchSize) await tx.groupTotal.deleteMany({ where: { groupId: id } })
  return members.length
}
