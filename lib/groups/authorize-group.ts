import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import type { Tx } from '../db/database'
import { env } from '../env'
import { sentence } from '../i18n/sentence'
import type { Actor } from '../permissions/actor'
import { authorizeAct, raisedBeyondOwn } from '../permissions/authorize'
import { RefusedError } from '../permissions/refused-error'
import { holdsAllRights, holdsMoreThan, ownHoldsMoreThan } from '../permissions/rights-in-sql'
import type { Privileges } from '../permissions/sections'
import type { GroupView } from './group-view'

/*
 * What a change of a group asks of its actor beyond `groups.change` (docs/permissions.md, Groups): no user gives through
 * a group what they may not give to each of its members.
 */

/**
 * Refuses privileges of a group that the actor may not give, also of one without members: another user may add some.
 * @param before what it gives now
 * @throws RefusedError forbidden with a field error that names the section
 */
export function authorizeGroupPrivileges(
  actor: Actor,
  after: Privileges,
  { before, id }: { before: Privileges; id: string | null },
): void {
  const section = raisedBeyondOwn(actor, after, before)
  if (!section) return
  const message = sentence('grantBeyondOwn', { section })
  throw new RefusedError(
    'forbidden',
    { actor, act: 'groups.change', targetId: id, section },
    { message, fieldErrors: { [`user_permissions.${section}`]: message } },
  )
}

/**
 * Refuses a change of what members have when one of them is an admin or has more privileges than the actor, as
 * `user.change-groups` does for each (docs/permissions.md).
 * @throws RefusedError forbidden
 */
export async function authorizeMembers(tx: Tx, actor: Actor, group: GroupView): Promise<void> {
  authorizeAct(actor, 'groups.change')
  if (actor.rights.hasAllRights) return
  const org = Prisma.sql`${actor.orgId}`
  const isAbove = Prisma.sql`(${holdsAllRights(org)} OR ${holdsMoreThan(actor.rights, org)})`
  if (await hasMember(tx, group, Prisma.sql`id <> ${actor.userId} AND ${isAbove}`)) {
    throw refused(actor, group, 'groupHasStronger')
  }
}

/**
 * Refuses the end of a group that would give its members back more than the actor may give: with GROUP_RIGHTS=replace,
 * own privileges count again when the last group is left. @throws RefusedError forbidden
 */
export async function authorizeReturn(tx: Tx, actor: Actor, group: GroupView): Promise<void> {
  if (actor.rights.hasAllRights || env().GROUP_RIGHTS === 'add') return
  const isLast = Prisma.sql`NOT group_ids && ARRAY(
    SELECT id FROM user_group WHERE org_id = ${actor.orgId} AND id <> ${group.id})`
  const hasMore = Prisma.sql`${isLast} AND ${ownHoldsMoreThan(actor.rights)}`
  if (await hasMember(tx, group, hasMore)) throw refused(actor, group, 'groupHidesMore')
}

async function hasMember(tx: Tx, { id }: GroupView, condition: Prisma.Sql): Promise<boolean> {
  const found = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM app_user
    WHERE id IN (SELECT user_id FROM group_member WHERE group_id = ${id}) AND ${condition} LIMIT 1`
  return found.length > 0
}

function refused(actor: Actor, { id }: GroupView, why: 'groupHasStronger' | 'groupHidesMore'): RefusedError {
  return new RefusedError(
    'forbidden',
    { actor, act: 'groups.change', targetId: id },
    { message: sentence(why) },
  )
}
