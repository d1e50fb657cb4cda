import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import { db } from '../../db/database'
import { search } from '../../db/searches'
import { AppError } from '../../errors/app-error'
import { sentence } from '../../i18n/sentence'
import type { Actor } from '../../permissions/actor'
import { authorizeAct } from '../../permissions/authorize'
import { matchingUsers } from './matching-users'
import type { UserFilter } from './user-filter'

/** More would keep a browser busy for hours. */
const mostSelected = 200_000

/**
 * All users that match a filter at this moment, so that a bulk change is made to the counted users and not to later
 * matches. @throws AppError forbidden, too_large, limited or busy
 */
export async function listUserIds(actor: Actor, filter: UserFilter): Promise<string[]> {
  authorizeAct(actor, 'users.list')
  const matching = matchingUsers(actor.orgId, filter)
  const rows = await search(actor, (run) =>
    run<{ id: string }>(Prisma.sql`
      SELECT id FROM app_user WHERE ${matching} ORDER BY id LIMIT ${mostSelected + 1}`),
  )
  if (rows.length > mostSelected) {
    throw new AppError('too_large', sentence('tooManySelected', { most: mostSelected }))
  }
  return rows.map(({ id }) => id)
}

/** The names of those of them who exist, for telling whom something was not done to. @throws AppError forbidden */
export async function namesOfUsers(actor: Actor, ids: string[]): Promise<Map<string, string>> {
  authorizeAct(actor, 'users.list')
  const rows = await db().user.findMany({
    where: { id: { in: ids }, orgId: actor.orgId },
    select: { id: true, firstName: true, lastName: true },
  })
  return new Map(rows.map(({ id, firstName, lastName }) => [id, `${firstName} ${lastName}`]))
}
