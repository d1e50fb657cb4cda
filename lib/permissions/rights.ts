import 'server-only'
import { env } from '../env'
import { combinedRights, type EffectiveRights, type RightsRules, type RightsSources } from './combined-rights'

/*
 * What users may do, by the settings of this installation. Another source of rights becomes a field of `RightsSources`, and
 * is read in combined-rights.ts and in rights-in-sql.ts only.
 */

/** The settings that decide how rights follow from their sources. */
export function rightsRules(): RightsRules {
  const { GROUP_RIGHTS, EMPTY_PERMISSIONS } = env()
  return { groupsReplace: GROUP_RIGHTS === 'replace', emptyMeansAdmin: EMPTY_PERMISSIONS === 'admin' }
}

/** The one function that computes effective rights. */
export function effectiveRights(sources: RightsSources): EffectiveRights {
  return combinedRights(sources, rightsRules())
}

/** The same once some of the sources have changed. */
export function rightsAfter(before: RightsSources, changed: Partial<RightsSources>): EffectiveRights {
  return effectiveRights({
    isAdmin: changed.isAdmin ?? before.isAdmin,
    privileges: changed.privileges ?? before.privileges,
    groups: changed.groups ?? before.groups,
  })
}
