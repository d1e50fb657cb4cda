import 'server-only'
import type { UserGroup } from '@/prisma/generated/client'
import type { Tx } from '../db/database'
import type { GroupRights } from '../permissions/combined-rights'
import { inCatalogueOrder, type Privileges } from '../permissions/sections'

/** A group as a source of a user's rights. */
export type GroupOfUser = GroupRights & { id: string; name: string }

/** Groups by id. Users may hold ids of deleted groups, which are not among them. */
export type KnownGroups = ReadonlyMap<string, GroupOfUser>

/** For users who are in none. */
export const noGroups: KnownGroups = new Map()

/** The columns that make one. */
export const groupColumns = { id: true, name: true, isActive: true, privileges: true } as const

/** The groups that these rows name. */
export async function groupsOf(tx: Tx, rows: readonly { groupIds: string[] }[]): Promise<KnownGroups> {
  const ids = new Set(rows.flatMap(({ groupIds }) => groupIds))
  if (ids.size === 0) return noGroups
  return knownGroups(await tx.userGroup.findMany({ where: { id: { in: [...ids] } }, select: groupColumns }))
}

/** All groups of an organisation. */
export async function groupsOfOrganisation(tx: Tx, orgId: string): Promise<KnownGroups> {
  return knownGroups(await tx.userGroup.findMany({ where: { orgId }, select: groupColumns }))
}

/** Rows as groups that are known. */
export function knownGroups(rows: Pick<UserGroup, keyof GroupOfUser>[]): KnownGroups {
  return new Map(
    rows.map(({ id, name, isActive, privileges }) => [
      id,
      { id, name, isActive, privileges: inCatalogueOrder(privileges as Privileges) },
    ]),
  )
}
