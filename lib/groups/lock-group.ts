import 'server-only'
import type { Tx } from '../db/database'
import { isId } from '../db/id-form'
import { AppError } from '../errors/app-error'
import { sentence } from '../i18n/sentence'
import { lockGroupsOf } from '../identity/in-transaction-of'
import type { Actor } from '../permissions/actor'
import type { GroupView } from './group-view'
import { presentGroup } from './present-group'

/** The error for a group that does not exist, also for one of another organisation. */
export const groupGone = () => new AppError('not_found', sentence('groupGone'))

/**
 * A group to change, with the actor's rights as they stand until the transaction ends.
 * @param expectedVersion the one the caller has seen; undefined: any
 * @throws AppError not_found, also for a group of another organisation; stale when it was changed since
 */
export async function lockGroup(
  tx: Tx,
  actor: Actor,
  { id, version }: { id: string; version: number | undefined },
): Promise<GroupView> {
  await lockGroupsOf(tx, actor)
  if (isId(id)) await tx.$queryRaw`SELECT 1 FROM user_group WHERE id = ${id} FOR UPDATE`
  const row = isId(id) ? await tx.userGroup.findFirst({ where: { id, orgId: actor.orgId } }) : null
  if (!row) throw groupGone()
  if (version !== undefined && row.version !== version) throw new AppError('stale', sentence('groupStale'))
  return presentGroup(tx, row)
}
