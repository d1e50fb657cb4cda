import 'server-only'
import type { AuditChanges } from '../audit/record-event'
import { db } from '../db/database'
import type { Actor } from '../permissions/actor'
import { may } from '../permissions/authorize'
import { type Privileges, sections } from '../permissions/sections'
import { isEditable, type UserField, wireNameOf } from '../user-record/user-field'
import type { UserView } from '../user-record/user-view'
import { getUser } from './directory/get-user'

/** Who made a field what it is. */
export type FieldAuthor = {
  /** null for actors who may not know of other users. */
  name: string | null
  isYou: boolean
  at: Date
}

export type UserWithAuthors = { user: UserView; authors: Partial<Record<UserField, FieldAuthor>> }

/** More changes than this while one form was open are not examined. */
const mostEvents = 200

/**
 * A user as stored now, and who last changed what, for a form whose user was saved by another user in the meantime. Who
 * changed what comes from the audit log. It is shown to users who may read that, to users who may change users, and to
 * the user. @throws AppError not_found
 */
export async function compareUser(actor: Actor, userId: string): Promise<UserWithAuthors> {
  const user = await getUser(actor, userId)
  const changesUsers = user.id === actor.userId || may(actor, 'users.create')
  if (!changesUsers && !may(actor, 'audit.read')) return { user, authors: {} }
  const events = await db().auditEvent.findMany({
    where: { orgId: actor.orgId, targetId: user.id, action: { startsWith: 'user.' }, result: 'done' },
    orderBy: { id: 'desc' },
    take: mostEvents,
  })
  const isNameShown = may(actor, 'users.list')
  const authors: UserWithAuthors['authors'] = {}
  for (const { actorId, actorName, occurredAt, changes } of events) {
    const isYou = actorId === actor.userId
    const name = isNameShown || isYou ? actorName : null
    // The newest event comes first.
    for (const field of changedIn(changes as AuditChanges)) authors[field] ??= { name, isYou, at: occurredAt }
  }
  return { user, authors }
}

function changedIn(changes: AuditChanges): UserField[] {
  return Object.entries(changes).flatMap(([name, [before, after]]): UserField[] => {
    if (!isEditable(name) || isNoField(name)) return []
    if (name === 'privileges') return changedSections(before as Privileges | null, after as Privileges | null)
    return [name === 'isAdmin' ? 'user_permissions.IsAdmin' : wireNameOf[name]]
  })
}

/** Is it no part of the form? */
function isNoField(name: string): name is 'groups' | 'passwordMaxDays' | 'mayResetPasswords' {
  return ['groups', 'passwordMaxDays', 'mayResetPasswords'].includes(name)
}

function changedSections(before: Privileges | null, after: Privileges | null): UserField[] {
  return sections
    .filter(({ key }) => before?.[key] !== after?.[key])
    .map(({ key }) => `user_permissions.${key}` as const)
}
