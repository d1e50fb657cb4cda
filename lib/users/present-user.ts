import 'server-only'
import type { User } from '@/prisma/generated/client'
import { decryptAccessKey } from '../access-keys/access-key'
import type { Actor } from '../auth/actor'
import { env } from '../env'
import { may } from '../permissions/authorize'
import { inCatalogueOrder, type Privileges } from '../permissions/privileges.schema'
import { hasAllRights } from '../permissions/rights'
import type { UserView } from './user-view'

/** A user as the API shows it to one caller. */
export type UserWithKey = UserView & {
  /** '' for everybody who may not see it (decisions.md, Access keys). */
  accessKey: string
}

/** Row → what may leave the server. No hash, no key. */
export function presentUser(row: User): UserView {
  const privileges = inCatalogueOrder(row.privileges as Privileges)
  return {
    id: row.id,
    orgId: row.orgId,
    firstName: row.firstName,
    lastName: row.lastName,
    emailAddress: row.emailAddress,
    isActive: row.isActive,
    isAdmin: row.isAdmin,
    hasAllRights: hasAllRights({ isAdmin: row.isAdmin, privileges }, env().EMPTY_PERMISSIONS),
    privileges,
    hasPassword: row.passwordHash !== null,
    version: row.version,
    lastSignInAt: row.lastSignInAt,
    createdAt: row.createdAt,
  }
}

/** The same with the access key, where the caller may see it. */
export function presentUserTo(actor: Actor, row: User): UserWithKey {
  const user = presentUser(row)
  return { ...user, accessKey: maySeeKey(actor, user) ? decryptAccessKey(row.accessKeyCipher, row.id) : '' }
}

/** The owner, and admins unless FORBID_ADMIN_VIEW_ACCESS_TOKEN is set. */
export function maySeeKey(actor: Actor, user: UserView): boolean {
  if (actor.userId === user.id) return true
  return !env().FORBID_ADMIN_VIEW_ACCESS_TOKEN && may(actor, 'user.see-key', user)
}
