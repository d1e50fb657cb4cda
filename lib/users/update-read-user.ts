import 'server-only'
import { eventRow } from '../audit/record-event'
import { isId } from '../db/new-id'
import { runStatement, type Statement } from '../db/statement'
import type { Caller } from '../identity/caller'
import type { Actor } from '../permissions/actor'
import { authorize } from '../permissions/authorize'
import type { ShownUser } from '../user-record/present-user'
import { userById } from './directory/get-user'
import { readUsers } from './directory/read-users'
import {
  actionFor,
  authorizeChanges,
  type Changed,
  changedFields,
  diff,
  type UpdateOptions,
  updateUser,
} from './update-user'
import type { UpdateUserInput } from './user.schema'

/** A user as they were read for a change, and the actor at the same moment. */
export type UserToChange = {
  actor: Actor
  actorVersion: number
  userId: string
  /** null when there is none, or in another organisation. */
  user: ShownUser | null
}

type SeenVersion = Pick<UpdateOptions, 'expectedVersion'>

/** Recognises the caller and reads whom they want to change. @throws AppError unauthenticated, inactive */
export async function readToChange(caller: Caller, userId: string): Promise<UserToChange> {
  const { actor, actorVersion, users } = await readUsers(caller, userById, [isId(userId) ? userId : ''])
  return { actor, actorVersion, userId, user: users[0]?.user ?? null }
}

/**
 * `updateUser` for somebody who was read a moment ago: a change that touches nobody else is saved in one statement,
 * which does nothing when the user or the actor has changed since. Then, and for every other change, the transaction
 * of `updateUser` finds out what holds.
 * @throws AppError not_found, forbidden, stale, or conflict (e-mail taken, last admin)
 */
export async function updateReadUser(
  { actor, actorVersion, userId, user }: UserToChange,
  input: UpdateUserInput,
  options: SeenVersion = {},
): Promise<void> {
  if (user && actor.kind === 'key' && isReadStill(user, options)) {
    authorize(actor, 'user.see', user)
    const changed = changedFields(user, input)
    authorizeChanges(actor, user, changed)
    if (Object.keys(changed).length === 0) return
    if (concernsOnlyThemselves(user, changed) && (await save(actor, actorVersion, user, changed))) return
  }
  await updateUser(actor, userId, input, options)
}

function isReadStill(user: ShownUser, { expectedVersion }: SeenVersion): boolean {
  return expectedVersion === undefined || expectedVersion === user.version
}

/** No sessions or links to end, no address that may be taken, no last admin to think of. */
function concernsOnlyThemselves(user: ShownUser, changed: Partial<Changed>): boolean {
  return !user.rights.hasAllRights && changed.isActive !== false && changed.emailAddress === undefined
}

/**
 * The versions are those that were read: what the actor may, and what the user is, has not changed since. A statement
 * sees the actor as they were when it began, so it must not wait: a user whom another transaction has locked is passed
 * over, and left to the transaction of `updateUser` (decision 025).
 */
export const saveUnchanged: Statement = {
  name: 'save user as read',
  text: `WITH target AS MATERIALIZED (
      SELECT id FROM app_user
      WHERE id = $1 AND version = $2 AND EXISTS (
        SELECT 1 FROM app_user WHERE id = $3 AND version = $4 AND is_active AND access_key_hash = $10
      ) FOR NO KEY UPDATE SKIP LOCKED
    ), saved AS (
      UPDATE app_user SET first_name = $5, last_name = $6, is_active = $7, is_admin = $8, privileges = $9,
        version = app_user.version + 1, updated_at = now()
      FROM target WHERE app_user.id = target.id RETURNING app_user.id
    )
    INSERT INTO audit_event (id, org_id, actor_kind, actor_id, actor_name, action, target_id, target_name, changes,
      request_id, ip_address, user_agent, request_method, request_path, result)
    SELECT $11, $12, $13, $3, $14, $15, $1, $16, $17, $18, $19, $20, $21, $22, $23 FROM saved RETURNING id`,
}

async function save(
  actor: Actor,
  actorVersion: number,
  user: ShownUser,
  changed: Partial<Changed>,
): Promise<boolean> {
  const after = { ...user, ...changed }
  const event = eventRow({ actor, action: actionFor(changed), target: after, changes: diff(user, changed) })
  const saved = await runStatement(saveUnchanged, [
    ...[user.id, user.version, actor.userId, actorVersion],
    ...[after.firstName, after.lastName, after.isActive, after.isAdmin, JSON.stringify(after.privileges)],
    ...[Buffer.from(actor.keyHash ?? '', 'hex'), event.id, event.orgId, event.actorKind, event.actorName],
    ...[event.action, event.targetName, JSON.stringify(event.changes)],
    ...[
      event.requestId,
      event.ipAddress,
      event.userAgent,
      event.requestMethod,
      event.requestPath,
      event.result,
    ],
  ])
  return saved.length > 0
}
