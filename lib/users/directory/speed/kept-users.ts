import 'server-only'
import { LRUCache } from 'lru-cache'
import type { TextRow } from '../../../db/statement'
import type { KnownGroups } from '../../../user-record/groups-of-users'
import { ReadUser } from '../read-user'
import { versionIn } from '../user-columns'

// What is shown of a user follows from id and version, and from their groups: the database raises the version with every
// change of the row (trigger app_user_version_grows), and the generation with every change of a group. Both are read each
// time, and only rows that were committed come in here, so nothing can be out of date. Opening keys and writing JSON for the same users again is what is saved.
const kept = new LRUCache<string, ReadUser>({ max: 5_000 })

/**
 * The user of a row: the one that was kept of this version, if there is one.
 *
 * `npm run bench -- ratios` shows the benefit as G and L (decision 023).
 * @param groups of the caller's organisation, as they were when the row was read
 * @param isKept whether it is kept from now on: not by a query that walks through all users, which would push out those
 *   who are asked for again and again
 */
export function keptUser(row: TextRow, groups: KnownGroups, isKept: boolean): ReadUser {
  const version = versionIn(row)
  const before = kept.get(version)
  if (before?.holdsWith(groups)) return before
  const read = new ReadUser(row, groups, isKept)
  if (isKept) kept.set(version, read)
  return read
}

/**
 * The users of these versions if all of them are kept, else null. Where many ask for the same page again, their versions
 * are read instead of their rows: PostgreSQL takes a third less for it, and this process too (decision 023).
 */
export function keptPage(versions: string[], groups: KnownGroups): ReadUser[] | null {
  const page: ReadUser[] = []
  for (const version of versions) {
    const read = kept.get(version)
    if (!read?.holdsWith(groups)) return null
    page.push(read)
  }
  return page
}
