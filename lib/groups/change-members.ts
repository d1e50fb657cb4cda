import 'server-only'
import { eventRow } from '../audit/record-event'
import type { Tx } from '../db/database'
import { isId } from '../db/id-form'
import { AppError } from '../errors/app-error'
import { sentence, type Told } from '../i18n/sentence'
import { afterLocking, inTransactionOf } from '../identity/in-transaction-of'
import type { Actor } from '../permissions/actor'
import { authorizeAct, may } from '../permissions/authorize'
import { RefusedError } from '../permissions/refused-error'
import type { GroupOfUser } from '../user-record/groups-of-users'
import { presentUsers } from '../user-record/present-user'
import type { UserView } from '../user-record/user-view'
import { expectAnAdmin, lockAdmins } from '../users/keep-an-admin'
import { findGroups, saveMemberships } from '../users/memberships'
import { type PlannedEvent, planUpdate } from '../users/plan-update'
import type { ChangeMembersInput } from './group.schema'
import { groupGone } from './lock-group'

/** How many there were to add and to remove. */
export type MembersChanged = { added: number; removed: number }

/**
 * Adds users to a group and removes others, all of them or none: each by the rules of `updateUser`, with an event of their
 * own. Adding a member, and removing a user who is none, changes nothing.
 * @throws AppError forbidden, not_found for the group, invalid or forbidden with the reason by user id
 */
export async function changeMembers(
  actor: Actor,
  groupId: string,
  { add, remove }: ChangeMembersInput,
  options: { sparesOneself?: boolean } = {},
): Promise<MembersChanged> {
  authorizeAct(actor, 'groups.change')
  return inTransactionOf(actor, async (tx, actor) => {
    authorizeAct(actor, 'groups.change')
    const users = await lockUsers(tx, actor, [...add, ...remove])
    const group = await lockGroup(tx, actor, groupId)
    const isAdded = new Set(add)
    const failures = new Map<string, Told>()
    let refusal: RefusedError | null = null
    const plans: { user: UserView; after: UserView['groups']; events: PlannedEvent[] }[] = []
    for (const id of new Set([...add, ...remove])) {
      const user = users.get(id)
      try {
        if (!user) throw new AppError('not_found', sentence('personGone'))
        const others = user.groups.filter((one) => one.id !== group.id)
        const groups = isAdded.has(id) ? [...others, group] : others
        const plan = planUpdate(actor, user, { groups }, options)
        if (plan) plans.push({ user, after: groups, events: plan.events })
      } catch (error) {
        if (!(error instanceof AppError)) throw error
        if (error instanceof RefusedError) refusal ??= error
        failures.set(id, error.sentence || sentence('mayNotChange', { what: 'groups' }))
      }
    }
    if (failures.size > 0) throw refused(failures, refusal)
    await save(tx, actor, plans)
    const added = plans.filter(({ user }) => isAdded.has(user.id)).length
    return { added, removed: plans.length - added }
  })
}

async function save(
  tx: Tx,
  actor: Actor,
  plans: { user: UserView; after: UserView['groups']; events: PlannedEvent[] }[],
): Promise<void> {
  const admins = plans.some(({ user }) => user.rights.hasAllRights && user.isActive)
  if (admins) await lockAdmins(tx, actor.orgId)
  await saveMemberships(
    tx,
    actor,
    plans.map(({ user, after }) => ({ id: user.id, before: user.groups, after })),
  )
  if (admins) await expectAnAdmin(tx, actor.orgId)
  await tx.auditEvent.createMany({
    data: plans.flatMap(({ user, events }) =>
      events.map((event) => eventRow({ actor, target: user, ...event })),
    ),
  })
}

/** In order, so that two such changes cannot wait for each other. Who may see no users locks no other row. */
async function lockUsers(tx: Tx, actor: Actor, ids: string[]): Promise<Map<string, UserView>> {
  const maySee = may(actor, 'users.list')
  const wanted = [...new Set(ids)].filter((id) => isId(id) && (maySee || id === actor.userId))
  await tx.$queryRaw`
    SELECT 1 FROM app_user WHERE id = ANY(${wanted}) AND org_id = ${actor.orgId} ORDER BY id FOR UPDATE`
  if (wanted.includes(actor.userId)) await afterLocking(tx, actor.userId)
  const rows = await tx.user.findMany({ where: { id: { in: wanted }, orgId: actor.orgId } })
  return new Map((await presentUsers(tx, rows)).map((user) => [user.id, user]))
}

async function lockGroup(tx: Tx, { orgId }: Actor, id: string): Promise<GroupOfUser> {
  const [group] = isId(id) ? await findGroups(tx, orgId, [id]) : []
  if (!group) throw groupGone()
  return group
}

function refused(failures: Map<string, Told>, refusal: RefusedError | null): AppError {
  const details = { message: sentence('membersRefused'), fieldErrors: Object.fromEntries(failures) }
  if (refusal) return new RefusedError('forbidden', refusal.refusal, details)
  return new AppError('invalid', details.message, details)
}
