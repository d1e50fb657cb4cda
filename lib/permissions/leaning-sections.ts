import { type GrantedLevel, levelRank, type Privileges, type SectionKey } from './sections'

/**
 * Which sections need another one. Pages of the API dashboard show things of several sections, so a privilege can be of
 * little use without another one (docs/permissions.md, Catalogue). It is only a warning: what to grant is the admin's
 * choice. Safe for browser, API and docs.
 */
const leanings = [
  { section: 'owned_analytics', from: 'read', needs: 'analytics', because: 'partOfItsPages' },
  { section: 'api_assets', from: 'read', needs: 'apis', because: 'forMakingApis' },
  { section: 'keys', from: 'read', needs: 'apis', because: 'keyOpensApis' },
  { section: 'keys', from: 'write', needs: 'policies', because: 'keyTakesLimits' },
  { section: 'oauth', from: 'read', needs: 'apis', because: 'clientOfApi' },
  { section: 'oauth', from: 'write', needs: 'policies', because: 'clientHasPolicy' },
  { section: 'policies', from: 'read', needs: 'apis', because: 'policyOpensApis' },
  { section: 'portal', from: 'write', needs: 'policies', because: 'portalOffersPolicies' },
  { section: 'user_groups', from: 'read', needs: 'users', because: 'groupOfUsers' },
] as const satisfies readonly {
  section: SectionKey
  /** From this level on. */
  from: GrantedLevel
  /** The section that should at least be readable with it. */
  needs: SectionKey
  /** The sentence that says why. */
  because: string
}[]

export type Leaning = (typeof leanings)[number]

/** Granted sections without the section they need, in the order of the form. */
export function missingSupport(privileges: Privileges): Leaning[] {
  return leanings.filter(
    ({ section, from, needs }) => levelRank(privileges[section]) >= levelRank(from) && !privileges[needs],
  )
}
