import 'server-only'
import type { UserGroup } from '@/prisma/generated/client'
import { db } from '../db/database'
import { isId } from '../db/id-form'
import type { Actor } from '../permissions/actor'
import { authorizeAct } from '../permissions/authorize'
import { foldedText } from '../users/directory/words/folded-text'
import { allSearchWords } from '../users/directory/words/search-words'
import type { GroupView } from './group-view'
import { groupGone } from './lock-group'
import { presentGroup, presentGroups } from './present-group'

/** Groups. `total` counts all that match. */
export type GroupPage = { groups: GroupView[]; total: number; pageCount: number }

type Search = {
  /** Words that all have to be in the name or the description. */
  query?: string
  /** 1 is the first; 'all' for all of them. */
  page: number | 'all'
  pageSize: number
  /** By name, or as they were made. */
  order?: 'name' | 'creation'
}

/** The groups of the organisation that match. @throws AppError forbidden */
export async function listGroups(
  actor: Actor,
  { query = '', page, pageSize, order = 'name' }: Search,
): Promise<GroupPage> {
  authorizeAct(actor, 'groups.list')
  const found = await matchingGroups(actor.orgId, { query, order })
  const shown = page === 'all' ? found : found.slice((page - 1) * pageSize, page * pageSize)
  return {
    groups: await presentGroups(shown),
    total: found.length,
    pageCount: page === 'all' ? 1 : Math.max(1, Math.ceil(found.length / pageSize)),
  }
}

/** There are a few hundred at most, so they are searched here, in the order and with the words of every other list. */
async function matchingGroups(
  orgId: string,
  { query, order }: { query: string; order: 'name' | 'creation' },
): Promise<UserGroup[]> {
  const rows = await db().userGroup.findMany({ where: { orgId }, orderBy: { id: 'asc' } })
  const words = allSearchWords(query)
  const hasAll = ({ name, description }: UserGroup) => {
    const text = foldedText(`${name} ${description}`)
    return words.every((word) => text.includes(word))
  }
  const found = rows.filter(hasAll)
  if (order === 'creation') return found
  const inOrder = new Intl.Collator('en', { numeric: true }).compare
  return found.sort((one, other) => inOrder(one.name, other.name))
}

/** One group. @throws AppError forbidden, not_found */
export async function getGroup(actor: Actor, id: string): Promise<GroupView> {
  authorizeAct(actor, 'groups.list')
  const row = isId(id) ? await db().userGroup.findFirst({ where: { id, orgId: actor.orgId } }) : null
  if (!row) throw groupGone()
  return presentGroup(db(), row)
}
