import 'server-only'
import type { UserGroup } from '@/prisma/generated/client'
import { db, type Tx } from '../db/database'
import { inCatalogueOrder, type Privileges } from '../permissions/sections'
import type { GroupView } from './group-view'

/** Row → what may leave the server. */
export async function presentGroup(tx: Tx, row: UserGroup): Promise<GroupView> {
  const total = await tx.groupTotal.findUnique({ where: { groupId: row.id } })
  return withMembers(row, total?.memberCount ?? 0)
}

/** The same of several. */
export async function presentGroups(rows: UserGroup[]): Promise<GroupView[]> {
  const totals = await db().groupTotal.findMany({ where: { groupId: { in: rows.map(({ id }) => id) } } })
  const countOf = new Map(totals.map(({ groupId, memberCount }) => [groupId, memberCount]))
  return rows.map((row) => withMembers(row, countOf.get(row.id) ?? 0))
}

function withMembers(row: UserGroup, memberCount: number): GroupView {
  return {
    id: row.id,
    orgId: row.orgId,
    name: row.name,
    description: row.description,
    privileges: inCatalogueOrder(row.privileges as Privileges),
    isActive: row.isActive,
    passwordMaxDays: row.passwordMaxDays,
    memberCount,
    version: row.version,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  }
}
