import 'server-only'
import type { Actor } from '../auth/actor'
import { recognisedAgain } from '../auth/in-transaction-of'
import { db } from '../db/database'
import { newId } from '../db/new-id'
import { env } from '../env'
import { authorizeAct } from '../permissions/authorize'
import { presentUserTo, type UserWithKey } from './present-user'

/** One page of the API's list: in order of creation (id). `pageCount` is at least 1. */
export type UserPage = { users: UserWithKey[]; total: number; pageCount: number }

/** @param page 1 is the first; beyond the last one the list is empty. @throws AppError forbidden */
export async function listUsers(actor: Actor, page: number): Promise<UserPage> {
  authorizeAct(actor, 'users.list')
  const pageSize = env().PAGE_SIZE
  const where = { orgId: actor.orgId }
  const [rows, total] = await Promise.all([
    db().user.findMany({ where, orderBy: { id: 'asc' }, skip: (page - 1) * pageSize, take: pageSize }),
    db().user.count({ where }),
  ])
  return {
    users: rows.map((row) => presentUserTo(actor, row)),
    total,
    pageCount: Math.max(1, Math.ceil(total / pageSize)),
  }
}

const batchSize = 500

/**
 * Everybody, in order of creation, a batch at a time: memory stays the same however many there are. Each batch is a
 * query of its own, so a slow reader holds no transaction open. Who is added meanwhile is not in it. @throws AppError forbidden, before the first batch
 */
export async function* streamUsers(actor: Actor): AsyncGenerator<UserWithKey[]> {
  const end = newId()
  let lastId = ''
  while (true) {
    // Read anew for every batch: who may not list any more, or whose key is dead, gets no further ones.
    const now = await recognisedAgain(db(), actor)
    authorizeAct(now, 'users.list')
    const rows = await db().user.findMany({
      where: { orgId: now.orgId, id: { gt: lastId, lt: end } },
      orderBy: { id: 'asc' },
      take: batchSize,
    })
    yield rows.map((row) => presentUserTo(now, row))
    const last = rows.at(-1)
    if (!last || rows.length < batchSize) return
    lastId = last.id
  }
}
