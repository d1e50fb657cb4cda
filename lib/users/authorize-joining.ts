import 'server-only'
import { sentence } from '../i18n/sentence'
import type { Actor } from '../permissions/actor'
import { raisedBeyondOwn } from '../permissions/authorize'
import { RefusedError } from '../permissions/refused-error'
import type { GroupOfUser } from '../user-record/groups-of-users'

/**
 * Refuses to put a user into a group that gives, or once it is active will give, more than the actor may give; also where
 * the user has the same from elsewhere, which may end (docs/permissions.md, Groups). Groups the user is in may stay.
 * @param before the user; nothing for a new one
 * @throws RefusedError forbidden with a field error that names group and section
 */
export function authorizeJoining(
  actor: Actor,
  groups: readonly GroupOfUser[],
  before: { id: string; groups: readonly GroupOfUser[] } | null,
): void {
  for (const { id, name, privileges } of groups) {
    const section = before?.groups.some((group) => group.id === id)
      ? undefined
      : raisedBeyondOwn(actor, privileges)
    if (!section) continue
    const message = sentence('groupBeyondOwn', { group: name, section })
    throw new RefusedError(
      'forbidden',
      { actor, act: before ? 'user.change-groups' : 'users.create', targetId: before?.id ?? null, section },
      { message, fieldErrors: { group_ids: message } },
    )
  }
}
