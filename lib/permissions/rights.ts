import 'server-only'
import { env } from '../env'
import {
  type GrantedLevel,
  inCatalogueOrder,
  levelRank,
  type Privileges,
  type Rights,
  type SectionKey,
} from './sections'

/** What a group gives to its members while it is active. */
export type GroupRights = { isActive: boolean; privileges: Privileges }

/**
 * What rights come from: the columns of the user's own row, and the groups they are in. Another source becomes a field
 * here, and is read in this file and in rights-in-sql.ts only.
 */
export type RightsSources = Rights & { groups: readonly GroupRights[] }

/** What a user may do, from all sources together. Every decision is made on this, never on the columns. */
export type EffectiveRights = {
  /** May do everything: an admin, or a user without own privileges while EMPTY_PERMISSIONS=admin. */
  hasAllRights: boolean
  /** In catalogue order. */
  privileges: Privileges
}

/**
 * The one function that computes effective rights (docs/permissions.md, Groups): in each section the highest level of the
 * user's own and of their active groups.
 */
export function effectiveRights({ isAdmin, privileges, groups }: RightsSources): EffectiveRights {
  const ownCount = ownCounts(groups)
  const isEmptyAdmin = ownCount && env().EMPTY_PERMISSIONS === 'admin' && Object.keys(privileges).length === 0
  return {
    hasAllRights: isAdmin || isEmptyAdmin,
    privileges: groups.length === 0 ? privileges : highest(ownCount ? privileges : {}, groups),
  }
}

/**
 * Whether the user's own privileges count: with GROUP_RIGHTS=replace those of a user in any group, active or not, do not.
 * The admin switch always does.
 */
export function ownCounts(groups: readonly unknown[]): boolean {
  return groups.length === 0 || env().GROUP_RIGHTS === 'add'
}

function highest(own: Privileges, groups: readonly GroupRights[]): Privileges {
  const merged: Privileges = { ...own }
  for (const { isActive, privileges } of groups) {
    if (!isActive) continue
    for (const [section, level] of Object.entries(privileges) as [SectionKey, GrantedLevel][]) {
      if (levelRank(level) > levelRank(merged[section])) merged[section] = level
    }
  }
  return inCatalogueOrder(merged)
}

/** The same once some of the sources have changed. */
export function rightsAfter(before: RightsSources, changed: Partial<RightsSources>): EffectiveRights {
  return effectiveRights({
    isAdmin: changed.isAdmin ?? before.isAdmin,
    privileges: changed.privileges ?? before.privileges,
    groups: changed.groups ?? before.groups,
  })
}
