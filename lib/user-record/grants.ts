import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import type { AuditActor } from '../audit/record-event'
import type { Tx } from '../db/database'
import { type Privileges, type Rights, type SectionKey, sectionsIn } from '../permissions/sections'

/** Who gave something, and when. The name is a snapshot. */
export type Grant = {
  /** ISO 8601, UTC. */
  at: string
  /** Null for an operator, who has no account. */
  byId: string | null
  byName: string
  /** How the actor came in, as in the audit log. */
  door: string
  /** The import that gave it. */
  importId?: string
}

/** What someone was given, and by whom; what is missing is unknown (docs/decisions/052). */
export type Grants<Key extends string = SectionKey> = Partial<Record<Key, Grant>>

/** Of a user: sections, and the admin switch. */
export type GrantsOfUser = Grants<SectionKey | 'IsAdmin'>

/** Of a group: sections, and that it is active. */
export type GrantsOfGroup = Grants<SectionKey | 'isActive'>

/** A grant of this moment. */
export function grantBy(actor: AuditActor, importId?: string): Grant {
  const { userId, name, kind } = actor
  const grant = { at: new Date().toISOString(), byId: userId || null, byName: name, door: kind }
  return importId ? { ...grant, importId } : grant
}

/** The same grants with those of the levels that are others now; what is no longer given has none. */
export function grantsAfter<Key extends string>(
  grants: Grants<Key>,
  [before, after]: [Privileges, Privileges],
  grant: Grant,
): Grants<Key> {
  const changed = { ...grants } as Record<string, Grant | undefined>
  for (const key of sectionsIn(before, after)) {
    if (before[key] === after[key]) continue
    if (after[key]) changed[key] = grant
    else delete changed[key]
  }
  return changed as Grants<Key>
}

/** Writes who gave a user what they have now. For verbs that have asked permission and locked the user. */
export async function saveGrants(
  tx: Tx,
  userId: string,
  { before, after, grant }: { before: Rights; after: Rights; grant: Grant },
): Promise<void> {
  const row = await tx.privilegeGrant.findUnique({ where: { userId } })
  const grants: GrantsOfUser = grantsAfter(
    (row?.grants ?? {}) as GrantsOfUser,
    [before.privileges, after.privileges],
    grant,
  )
  if (before.isAdmin !== after.isAdmin) {
    if (after.isAdmin) grants.IsAdmin = grant
    else delete grants.IsAdmin
  }
  if (!row && Object.keys(grants).length === 0) return
  const data = { grants: grants as Prisma.InputJsonObject }
  await tx.privilegeGrant.upsert({ where: { userId }, create: { userId, ...data }, update: data })
}
