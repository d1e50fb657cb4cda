import 'server-only'
import type { Tx } from '../db/database'
import type { Actor } from '../permissions/actor'
import type { SectionKey } from '../permissions/sections'
import { presentUsers } from '../user-record/present-user'
import type { UserView } from '../user-record/user-view'
import type { AccessSource, SectionUsed } from './access-view'
import { usedIn } from './explain-access'
import { readKnown, sourcesOf } from './sources'

/** A user with where they have a section from, and when they last used it. */
export type CellUser = Pick<UserView, 'id' | 'firstName' | 'lastName' | 'emailAddress' | 'createdAt'> & {
  sources: AccessSource[]
  /** Null: Gatehouse sees no use of this section. */
  used: SectionUsed | null
}

/** These users in this order. For verbs that have asked permission. */
export async function usersWithAccess(
  tx: Tx,
  reader: Actor,
  { ids, section }: { ids: string[]; section: SectionKey },
): Promise<CellUser[]> {
  const users = await presentUsers(tx, await tx.user.findMany({ where: { id: { in: ids } } }))
  const known = await readKnown(tx, reader, users)
  const byId = new Map(users.map((user) => [user.id, user]))
  return ids.flatMap((id): CellUser[] => {
    const user = byId.get(id)
    if (!user) return []
    const { firstName, lastName, emailAddress, createdAt } = user
    const sources = sourcesOf(section, user, known)
    return [{ id, firstName, lastName, emailAddress, createdAt, sources, used: usedIn(section, id, known) }]
  })
}
