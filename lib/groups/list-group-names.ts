import 'server-only'
import { db } from '../db/database'
import type { Actor } from '../permissions/actor'
import { authorizeAct, may, raisedBeyondOwn } from '../permissions/authorize'
import { inCatalogueOrder, type Privileges } from '../permissions/sections'

/** A group to choose. */
export type GroupChoice = {
  id: string
  name: string
  isActive: boolean
  privileges: Privileges
  /** It gives nothing that the actor may not give (docs/permissions.md, Groups). */
  canBeJoined: boolean
}

/**
 * All groups by name, to filter users by and to choose from: for those who see them at users too.
 * @throws AppError forbidden
 */
export async function listGroupNames(actor: Actor): Promise<GroupChoice[]> {
  if (!may(actor, 'groups.list')) authorizeAct(actor, 'users.list')
  const rows = await db().userGroup.findMany({
    where: { orgId: actor.orgId },
    select: { id: true, name: true, isActive: true, privileges: true },
  })
  const mayChange = may(actor, 'groups.change')
  const inOrder = new Intl.Collator('en', { numeric: true }).compare
  return rows
    .map(({ privileges, ...row }) => {
      const given = inCatalogueOrder(privileges as Privileges)
      const canBeJoined = mayChange && !raisedBeyondOwn(actor, given)
      return { ...row, privileges: given, canBeJoined }
    })
    .sort((one, other) => inOrder(one.name, other.name))
}
