import 'server-only'
import { type DeletedUser, Prisma } from '@/prisma/generated/client'
import { db } from '../db/database'
import { SearchValue } from '../db/search-value'
import { search } from '../db/searches'
import { env } from '../env'
import type { Actor } from '../permissions/actor'
import { authorizeAct } from '../permissions/authorize'
import { groupsOf, type KnownGroups } from '../user-record/groups-of-users'
import { showWithGroups } from '../user-record/present-user'
import { rowsHaving } from '../users/directory/words/having-words'
import { allSearchWords } from '../users/directory/words/search-words'
import { searchedText } from '../users/directory/words/searched-text'
import type { DeletedUserView } from './deleted-user-view'

export type DeletedUsers = { users: DeletedUserView[]; total: number; pageCount: number }

type Search = {
  /** Part of name or email address in any case, or a whole id. */
  query?: string
  /** 1 is the first. */
  page: number
}

const pageSize = 25
const dayMs = 86_400_000

/** The screen "Deleted users", the newest first. @throws AppError forbidden, limited or busy */
export async function listDeletedUsers(actor: Actor, { query = '', page }: Search): Promise<DeletedUsers> {
  authorizeAct(actor, 'users.list-deleted')
  const where = matching(actor.orgId, query)
  const [ids, [counted]] = await search(actor, (run) =>
    Promise.all([
      run<{ id: string }>(Prisma.sql`
        SELECT id FROM deleted_user WHERE ${where}
        ORDER BY deleted_at DESC, id DESC LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`),
      run<{ total: number }>(Prisma.sql`SELECT count(*)::int AS total FROM deleted_user WHERE ${where}`),
    ]),
  )
  const rows = await db().deletedUser.findMany({
    where: { id: { in: ids.map(({ id }) => id) } },
    orderBy: [{ deletedAt: 'desc' }, { id: 'desc' }],
  })
  const total = counted?.total ?? 0
  const groups = await groupsOf(db(), rows)
  const users = rows.map((row) => present(row, groups))
  return { users, total, pageCount: Math.max(1, Math.ceil(total / pageSize)) }
}

function matching(orgId: string, query: string): Prisma.Sql {
  const words = allSearchWords(query)
  const isFound = words.length > 0 ? [rowsHaving(words, Prisma.raw(searchedText), Prisma.sql`id`)] : []
  return Prisma.join([Prisma.sql`org_id = ${new SearchValue(orgId)}`, ...isFound], ' AND ')
}

function present(row: DeletedUser, groups: KnownGroups): DeletedUserView {
  return {
    ...showWithGroups(row, groups),
    deletedAt: row.deletedAt,
    deletedByName: row.deletedByName,
    erasedAt: new Date(row.deletedAt.getTime() + env().DELETED_USER_DAYS * dayMs),
  }
}
