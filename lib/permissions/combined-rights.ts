import {
  type GrantedLevel,
  inCatalogueOrder,
  levelRank,
  type Privileges,
  type Rights,
  type SectionKey,
} from './sections'

/*
 * How rights follow from their sources (docs/permissions.md, Groups). Safe for browser and server: forms show with it what
 * saving would do. The server asks lib/permissions/rights.ts, which knows the settings.
 */

/** What a group gives to its members while it is active. */
export type GroupRights = { isActive: boolean; privileges: Privileges }

/** The settings that decide: GROUP_RIGHTS=replace and EMPTY_PERMISSIONS=admin. */
export type RightsRules = { groupsReplace: boolean; emptyMeansAdmin: boolean }

/** What rights come from: the columns of the user's own row, and the groups they are in. */
export type RightsSources = Rights & { groups: readonly GroupRights[] }

/** What a user may do, from all sources together. Every decision is made on this, never on the columns. */
export type EffectiveRights = {
  /** May do everything: an admin, or a user without own privileges while EMPTY_PERMISSIONS=admin. */
  hasAllRights: boolean
  /** In catalogue order. */
  privileges: Privileges
}

/** In each section the highest level of the user's own and of their active groups. */
export function combinedRights(
  { isAdmin, privileges, groups }: RightsSources,
  rules: RightsRules,
): EffectiveRights {
  const isOwnCounted = ownCounts(groups, rules)
  const isEmptyAdmin = isOwnCounted && rules.emptyMeansAdmin && Object.keys(privileges).length === 0
  return {
    hasAllRights: isAdmin || isEmptyAdmin,
    privileges: groups.length === 0 ? privileges : highest(isOwnCounted ? privileges : {}, groups),
  }
}

/**
 * Whether the user's own privileges count: with GROUP_RIGHTS=replace those of a user in any group, active or not, do not.
 * The admin switch always does.
 */
function ownCounts(
  groups: readonly unknown[],
  { groupsReplace }: Pick<RightsRules, 'groupsReplace'>,
): boolean {
  return groups.length === 0 || !groupsReplace
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
