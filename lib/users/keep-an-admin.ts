import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import type { Tx } from '../db/database'
import { AppError } from '../errors/app-error'
import { sentence } from '../i18n/sentence'
import { holdsAllRights } from '../permissions/rights-in-sql'
import type { UserView } from '../user-record/user-view'

/**
 * Makes a change to this user, unless it takes away the last active admin of the organisation: that one cannot be
 * deleted, deactivated or demoted (docs/permissions.md, Granting). Call it with the user's row locked.
 * @throws AppError conflict, which takes the change back with its transaction
 */
export async function keepingAnAdmin<T>(tx: Tx, user: UserView, change: () => Promise<T>): Promise<T> {
  if (!user.rights.hasAllRights || !user.isActive) return change()
  await lockAdmins(tx, user.orgId)
  const result = await change()
  await expectAnAdmin(tx, user.orgId)
  return result
}

/** Makes changes to admins wait for each other, so two admins cannot demote each other at the same moment. */
export async function lockAdmins(tx: Tx, orgId: string): Promise<void> {
  // Weaker than FOR UPDATE, which would make all who add a user to the organisation wait.
  await tx.$queryRaw`SELECT 1 FROM organisation WHERE id = ${orgId} FOR NO KEY UPDATE`
}

/** @throws AppError conflict when the organisation has no active admin any more */
export async function expectAnAdmin(tx: Tx, orgId: string): Promise<void> {
  if (!(await hasActiveAdmin(tx, orgId))) throw new AppError('conflict', sentence('lastAdmin'))
}

async function hasActiveAdmin(tx: Tx, orgId: string): Promise<boolean> {
  const admins = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM app_user WHERE org_id = ${orgId} AND is_active AND ${holdsAllRights(Prisma.sql`${orgId}`)} LIMIT 1`
  return admins.length > 0
}
