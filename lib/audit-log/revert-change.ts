import 'server-only'
import type { AuditChanges, RecordedEvent } from '../audit/record-event'
import { AppError } from '../errors/app-error'
import { getGroup } from '../groups/list-groups'
import { updateGroup } from '../groups/update-group'
import { sentence } from '../i18n/sentence'
import type { Actor } from '../permissions/actor'
import {
  inCatalogueOrder,
  type Level,
  type Privileges,
  type SectionKey,
  sections,
} from '../permissions/sections'
import { getUser } from '../users/directory/get-user'
import { updateUser } from '../users/update-user'
import type { AuditEventView } from './audit-event-view'
import { getEvent } from './list-events'
import type { RevertChangeInput, RevertField } from './revert-change.schema'

/** A field that an event changed: what it was before, what the event made it, and what it is now. */
export type RevertibleField = {
  field: RevertField
  before: Level | boolean
  after: Level | boolean
  now: Level | boolean
}

/** What taking an event back would do. */
export type Revert = {
  target: { kind: 'user' | 'group'; id: string; name: string }
  /** Of the user or group as it is now. */
  version: number
  fields: RevertibleField[]
}

/** Whether an event can be taken back at all: it changed privileges of a user or group who was there before. */
export function isRevertible({ action, result, changes, target }: AuditEventView): boolean {
  const isOfUser = action === 'user.privileges_changed' || action === 'user.updated'
  const isKnown = target?.id != null && result === 'done' && (isOfUser || action === 'group.updated')
  return isKnown && (changes.privileges !== undefined || changes.isAdmin !== undefined)
}

/**
 * What an event changed, beside what is so now. Nothing is changed.
 * @throws AppError forbidden, not_found for the event, its user or group; conflict for an event that cannot be taken back
 */
export async function previewRevert(actor: Actor, eventId: string): Promise<Revert> {
  const { changes, target, version, now } = await readToRevert(actor, eventId)
  return { target, version, fields: fieldsOf(changes, now) }
}

type Given = { isAdmin: boolean; privileges: Privileges }

/** An event, and its user or group as they are now. */
async function readToRevert(
  actor: Actor,
  eventId: string,
): Promise<Pick<Revert, 'target' | 'version'> & { changes: AuditChanges; now: Given }> {
  const event = await getEvent(actor, eventId)
  if (!isRevertible(event)) throw new AppError('conflict', sentence('notRevertible'))
  const { changes } = event
  const id = event.target?.id ?? ''
  if (event.action === 'group.updated') {
    const { name, version, privileges } = await getGroup(actor, id)
    return { changes, target: { kind: 'group', id, name }, version, now: { isAdmin: false, privileges } }
  }
  const user = await getUser(actor, id)
  const name = `${user.firstName} ${user.lastName}`
  return { changes, target: { kind: 'user', id, name }, version: user.version, now: user }
}

/**
 * Takes back what an event gave and took, in the fields that are named: asked for permission like every change, and with
 * an event of its own that names the first.
 * @throws AppError as `previewRevert`, `updateUser` and `updateGroup`; stale when something changed since the preview
 */
export async function revertChange(
  actor: Actor,
  { id, version, fields: chosen }: RevertChangeInput,
): Promise<RecordedEvent | null> {
  const { changes, target, now } = await readToRevert(actor, id)
  const back = fieldsOf(changes, now).filter(({ field }) => chosen.includes(field))
  const { isAdmin, privileges } = takenBack(now, back)
  const alsoTold: AuditChanges = { revertedEvent: [null, id] }
  const options = { expectedVersion: version, sparesOneself: true, alsoTold }
  if (target.kind === 'group') {
    return (await updateGroup(actor, target.id, { user_permissions: privileges }, options)).event
  }
  return (await updateUser(actor, target.id, { user_permissions: { isAdmin, privileges } }, options)).event
}

function takenBack(now: Given, back: RevertibleField[]): Given {
  let { isAdmin } = now
  const privileges: Privileges = { ...now.privileges }
  for (const { field, before } of back) {
    if (field === 'isAdmin' || typeof before === 'boolean') isAdmin = before === true
    else if (before === 'deny') delete privileges[field]
    else privileges[field] = before
  }
  return { isAdmin, privileges: inCatalogueOrder(privileges) }
}

function fieldsOf({ privileges, isAdmin }: AuditChanges, now: Given): RevertibleField[] {
  const admin: RevertibleField[] = isAdmin
    ? [{ field: 'isAdmin', before: Boolean(isAdmin[0]), after: Boolean(isAdmin[1]), now: now.isAdmin }]
    : []
  const [before, after] = (privileges ?? [{}, {}]).map((side) => (side ?? {}) as Privileges)
  const levelIn = (side: Privileges | undefined, key: SectionKey): Level => side?.[key] ?? 'deny'
  const levels = sections
    .filter(({ key }) => levelIn(before, key) !== levelIn(after, key))
    .map(({ key }) => ({
      field: key,
      before: levelIn(before, key),
      after: levelIn(after, key),
      now: levelIn(now.privileges, key),
    }))
  return [...admin, ...levels]
}
