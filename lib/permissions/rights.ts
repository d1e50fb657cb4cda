import 'server-only'
import { env } from '../env'
import type { Privileges, Rights } from './sections'

/**
 * What rights come from: the columns of the user's own row. Another source, such as a group, becomes a field here, and is
 * read in this file and in rights-in-sql.ts only.
 */
export type RightsSources = Rights

/** What a user may do, from all sources together. Every decision is made on this, never on the columns. */
export type EffectiveRights = {
  /** May do everything: an admin, or a user without any privilege while EMPTY_PERMISSIONS=admin. */
  hasAllRights: boolean
  privileges: Privileges
}

/** The one function that computes effective rights. */
export function effectiveRights({ isAdmin, privileges }: RightsSources): EffectiveRights {
  const isEmptyAdmin = env().EMPTY_PERMISSIONS === 'admin' && Object.keys(privileges).length === 0
  return { hasAllRights: isAdmin || isEmptyAdmin, privileges }
}

/** The same once some of the sources have changed. */
export function rightsAfter(before: RightsSources, changed: Partial<RightsSources>): EffectiveRights {
  return effectiveRights({
    isAdmin: changed.isAdmin ?? before.isAdmin,
    privileges: changed.privileges ?? before.privileges,
  })
}
