import 'server-only'
import { eventColumns, eventRow, eventValues } from '../audit/record-event'
import { isId } from '../db/new-id'
import { parameters, runStatement, type Statement } from '../db/statement'
import type { Caller } from '../identity/caller'
import { isAboveAll } from '../permissions/above-organisations'
import type { Actor } from '../permissions/actor'
import { additionalKeys } from '../permissions/sections'
import type { ShownUser } from '../user-record/present-user'
import { userById } from './directory/get-user'
import { readUsers } from './directory/read-users'
import { type ChangedColumns, type PlanOptions, planUpdate, type UpdatePlan } from './plan-update'
import { consequencesOf } from './update-consequences'
import { updateUser } from './update-user'
import type { UserUpdate } from './user.schema'

/** A user as read for a change, and the actor at the same moment. */
export type UserToChange = {
  actor: Actor
  actorVersion: number
  /** Of the groups that their rights were computed with. */
  generation: string | null
  userId: string
  /** null when there is none, or in another organisation. */
  user: ShownUser | null
}

/** Recognises the caller and reads whom they want to change. @throws AppError unauthenticated, inactive */
export async function readToChange(caller: Caller, userId: string): Promise<UserToChange> {
  const { actor, actorVersion, generation, users } = await readUsers(caller, userById, [
    isId(userId) ? userId : '',
  ])
  return { actor, actorVersion, generation, userId, user: users[0]?.user ?? null }
}

/**
 * `updateUser` for a user who was read a moment ago. It is the same plan, and a change with one event, from which nothing else
 * follows, is saved in one statement, which does nothing when the user or the actor has changed since. Then, and for every other change,
 * the transaction of `updateUser` plans anew.
 * @throws AppError not_found, forbidden, stale, or conflict (e-mail taken, last admin)
 */
export async function updateReadUser(
  read: UserToChange,
  input: UserUpdate,
  options: Pick<PlanOptions, 'expectedVersion'> = {},
): Promise<void> {
  const { actor, userId, user } = read
  if (actor.kind === 'key' && !isAboveAll(actor) && input.first_group_id === undefined) {
    const plan = planUpdate(actor, user, input, options)
    if (!plan) return
    // Whether there are such sections the transaction knows.
    const hasAdditional = additionalKeys(plan.changed.privileges ?? {}).length > 0
    if (!hasAdditional && consequencesOf(plan).length === 0 && (await saveAtOnce(plan, read))) return
  }
  await updateUser(actor, userId, input, options)
}

const columns: Record<keyof ChangedColumns, string> = {
  firstName: 'first_name',
  lastName: 'last_name',
  emailAddress: 'email_address',
  isActive: 'is_active',
  isAdmin: 'is_admin',
  privileges: 'privileges',
  passwordMaxDays: 'password_max_days',
  mayResetPasswords: 'may_reset_passwords',
}
const changedAt = 7
const eventAt = changedAt + Object.keys(columns).length

/**
 * The versions and the generation of groups are those that were read: what the actor may, and what the user is, has not
 * changed since. A statement
 * sees the actor as they were when it began, so it must not wait: a user whom another transaction has locked is skipped
 * and left to the transaction of `updateUser` (decision 025).
 */
export const saveUnchanged: Statement = {
  name: 'save user as read',
  text: `WITH target AS MATERIALIZED (
      SELECT id FROM app_user
      WHERE id = $1 AND version = $2 AND EXISTS (
        SELECT 1 FROM app_user AS actor WHERE id = $3 AND version = $4 AND is_active AND access_key_hash = $5
          AND EXISTS (SELECT 1 FROM organisation WHERE organisation.id = actor.org_id AND deleted_at IS NULL)
          AND (SELECT generation FROM group_state WHERE org_id = actor.org_id) IS NOT DISTINCT FROM $6::uuid
      ) FOR NO KEY UPDATE SKIP LOCKED
    ), saved AS (
      UPDATE app_user SET (${Object.values(columns).join(', ')}, version, updated_at) =
        ROW (${parameters(Object.keys(columns).length, changedAt)}, app_user.version + 1, now())
      FROM target WHERE app_user.id = target.id RETURNING app_user.id
    )
    INSERT INTO audit_event (${eventColumns.join(', ')})
    SELECT ${parameters(eventColumns.length, eventAt)} FROM saved RETURNING id`,
}

/** In the order of `columns`. */
export function changedValues(after: ChangedColumns): unknown[] {
  return [
    after.firstName,
    after.lastName,
    after.emailAddress,
    after.isActive,
    after.isAdmin,
    JSON.stringify(after.privileges),
    after.passwordMaxDays,
    after.mayResetPasswords,
  ]
}

/** @returns whether it was saved */
async function saveAtOnce(plan: UpdatePlan, { actorVersion, generation }: UserToChange): Promise<boolean> {
  const { actor, before, changed, events } = plan
  const [event, ...others] = events
  if (!event || others.length > 0) return false
  const after = { ...before, ...changed }
  const saved = await runStatement(saveUnchanged, [
    before.id,
    before.version,
    actor.userId,
    actorVersion,
    Buffer.from(actor.keyHash ?? '', 'hex'),
    generation,
    ...changedValues(after),
    ...eventValues(eventRow({ actor, target: after, ...event })),
  ])
  return saved.length > 0
}
