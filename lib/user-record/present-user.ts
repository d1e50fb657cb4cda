import 'server-only'
import type { User } from '@/prisma/generated/client'
import type { Tx } from '../db/database'
import { env } from '../env'
import type { Actor } from '../permissions/actor'
import { may } from '../permissions/authorize'
import { effectiveRights } from '../permissions/rights'
import { boundIn, exceedsBound } from '../permissions/rights-bound'
import { inCatalogueOrder, type Privileges } from '../permissions/sections'
import { type GroupOfUser, groupsOf, type KnownGroups } from './groups-of-users'
import type { UserView } from './user-view'

/** A user as shown to every actor who may see it; the rest of `UserView` is for screens. */
export type ShownUser = Omit<UserView, 'hasPassword' | 'isPasswordOutgrown' | 'isKeyOutgrown'>

/** The columns it comes from. */
export type ShownRow = Pick<
  User,
  | 'id'
  | 'orgId'
  | 'firstName'
  | 'lastName'
  | 'emailAddress'
  | 'isActive'
  | 'isAdmin'
  | 'privileges'
  | 'groupIds'
  | 'version'
  | 'mayResetPasswords'
  | 'passwordMaxDays'
  | 'passwordChangedAt'
  | 'lastSignInAt'
  | 'createdAt'
>

/** A user as the API shows it to one caller. */
export type UserWithKey = ShownUser & {
  /** '' unless `isShownKey`. */
  accessKey: string
  /** What it was written as, for as long as it is kept; null for a user who is shown once (`writtenOnce`). */
  written: Map<UserWriter, string> | null
}

type UserWriter = (user: UserWithKey) => string

/** The user as `write` writes it, written anew only where nothing is kept. */
export function writtenOnce(user: UserWithKey, write: UserWriter): string {
  const before = user.written?.get(write)
  if (before !== undefined) return before
  const text = write(user)
  user.written?.set(write, text)
  return text
}

/** Row → what may leave the server. No hash, no key. */
export async function showUser(tx: Tx, row: ShownRow): Promise<ShownUser> {
  return showWithGroups(row, await groupsOf(tx, [row]))
}

/** The same for a row whose groups were read. */
export function showWithGroups(
  row: ShownRow,
  known: KnownGroups,
  { groups, rights }: RightsOfRow = rightsOfRow(row, known),
): ShownUser {
  return {
    id: row.id,
    orgId: row.orgId,
    firstName: row.firstName,
    lastName: row.lastName,
    emailAddress: row.emailAddress,
    isActive: row.isActive,
    isAdmin: row.isAdmin,
    privileges: inCatalogueOrder(row.privileges as Privileges),
    groups,
    rights,
    version: row.version,
    mayResetPasswords: row.mayResetPasswords,
    passwordMaxDays: row.passwordMaxDays,
    passwordChangedAt: row.passwordChangedAt,
    lastSignInAt: row.lastSignInAt,
    createdAt: row.createdAt,
  }
}

/** What a user is given by their groups, and in effect. The same for all users with the same columns. */
export type RightsOfRow = Pick<ShownUser, 'groups' | 'rights'>

/** Computes it from the row and its groups. */
export function rightsOfRow(
  row: Pick<ShownRow, 'isAdmin' | 'privileges' | 'groupIds'>,
  known: KnownGroups,
): RightsOfRow {
  const privileges = inCatalogueOrder(row.privileges as Privileges)
  const groups = groupsIn(row, known)
  return { groups, rights: effectiveRights({ isAdmin: row.isAdmin, privileges, groups }) }
}

const none: GroupOfUser[] = []

function groupsIn({ groupIds }: Pick<ShownRow, 'groupIds'>, known: KnownGroups): GroupOfUser[] {
  return groupIds.length === 0 ? none : groupIds.flatMap((id) => known.get(id) ?? [])
}

/** The same with the access key. Written out: what is spread for each user burdens the collector (decision 013). */
export function showWithKey(
  user: ShownUser,
  accessKey: string,
  written: UserWithKey['written'],
): UserWithKey {
  return {
    id: user.id,
    orgId: user.orgId,
    firstName: user.firstName,
    lastName: user.lastName,
    emailAddress: user.emailAddress,
    isActive: user.isActive,
    isAdmin: user.isAdmin,
    privileges: user.privileges,
    groups: user.groups,
    rights: user.rights,
    version: user.version,
    mayResetPasswords: user.mayResetPasswords,
    passwordMaxDays: user.passwordMaxDays,
    passwordChangedAt: user.passwordChangedAt,
    lastSignInAt: user.lastSignInAt,
    createdAt: user.createdAt,
    accessKey,
    written,
  }
}

/** The same with what screens show besides. */
export async function presentUser(tx: Tx, row: User): Promise<UserView> {
  return presentWithGroups(row, await groupsOf(tx, [row]))
}

/** The same of several. */
export async function presentUsers(tx: Tx, rows: User[]): Promise<UserView[]> {
  const groups = await groupsOf(tx, rows)
  return rows.map((row) => presentWithGroups(row, groups))
}

function presentWithGroups(row: User, groups: KnownGroups): UserView {
  const shown = showWithGroups(row, groups)
  return {
    ...shown,
    hasPassword: row.passwordHash !== null,
    isPasswordOutgrown: row.passwordHash !== null && exceedsBound(shown.rights, boundIn(row.passwordRights)),
    isKeyOutgrown: exceedsBound(shown.rights, boundIn(row.accessKeyRights)),
  }
}

/**
 * Whether this user's key is part of an answer to this caller. Through a cookie it never is: it would hand an open
 * session something that outlives it. On screens it is revealed (docs/decisions/026).
 */
export function isShownKey(actor: Actor, user: ShownUser): boolean {
  return actor.kind === 'key' && maySeeKey(actor, user)
}

/** The owner, and admins unless FORBID_ADMIN_VIEW_ACCESS_TOKEN is set. */
export function maySeeKey(actor: Actor, user: ShownUser): boolean {
  if (actor.userId === user.id) return true
  return !env().FORBID_ADMIN_VIEW_ACCESS_TOKEN && may(actor, 'user.see-key', user)
}
