import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import { db } from '../db/database'
import { search } from '../db/searches'
import type { Actor } from '../permissions/actor'
import { authorizeAct } from '../permissions/authorize'
import { orderedUsers } from '../users/directory/ordered-users'
import { usualOrder } from '../users/directory/user-order'
import type { AccessCell } from './access-cell'
import { usersInCell } from './users-in-cell'
import { type CellUser, usersWithAccess } from './users-with-access'

export type CellPage = {
  users: CellUser[]
  total: number
  pageCount: number
  /** Since when use is recorded in this installation. */
  recordedSince: Date
}

const pageSize = 25

/** The users of a cell, by name. @throws AppError forbidden, limited or busy */
export async function listCell(actor: Actor, cell: AccessCell, page: number): Promise<CellPage> {
  authorizeAct(actor, 'users.list')
  const where = usersInCell(actor.orgId, cell)
  const [ids, [counted]] = await search(actor, (run) =>
    Promise.all([
      run<{ id: string }>(Prisma.sql`
        SELECT id FROM app_user WHERE ${where}
        ORDER BY ${orderedUsers(usualOrder)} LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`),
      run<{ total: number }>(Prisma.sql`SELECT count(*)::int AS total FROM app_user WHERE ${where}`),
    ]),
  )
  const total = counted?.total ?? 0
  const [users, { startedAt }] = await Promise.all([
    usersWithAccess(db(), actor, { ids: ids.map(({ id }) => id), section: cell.section }),
    db().useRecording.findFirstOrThrow(),
  ])
  return {
    users,
    recordedSince: startedAt,
    total,
    pageCount: Math.max(1, Math.ceil(total / pageSize)),
  }
}
