import { type GrantedLevel, levelRank, type Privileges, type SectionKey } from './privileges.schema'

/**
 * Where sections lean on each other. Pages of the API dashboard show things of several sections, so a privilege can be
 * of little use without another one to go with it (seed "Create Users", step 4). It is only worth a warning: what is
 * granted is the choice of whoever grants it. Safe for browser, API and docs.
 */
export type Leaning = {
  section: SectionKey
  /** From this level on. */
  from: GrantedLevel
  /** What should at least be readable with it. */
  needs: SectionKey
  because: string
}

const leanings: readonly Leaning[] = [
  { section: 'owned_analytics', from: 'read', needs: 'analytics', because: 'they are part of its pages' },
  { section: 'api_assets', from: 'read', needs: 'apis', because: 'a template is for making APIs' },
  { section: 'keys', from: 'read', needs: 'apis', because: 'a key says which APIs it opens' },
  {
    section: 'keys',
    from: 'write',
    needs: 'policies',
    because: 'a new key can take its limits from a policy',
  },
  { section: 'oauth', from: 'read', needs: 'apis', because: 'an OAuth client belongs to an API' },
  { section: 'oauth', from: 'write', needs: 'policies', because: 'a new OAuth client is given a policy' },
  { section: 'policies', from: 'read', needs: 'apis', because: 'a policy says which APIs it opens' },
  {
    section: 'portal',
    from: 'write',
    needs: 'policies',
    because: 'what the portal offers comes from policies',
  },
  { section: 'user_groups', from: 'read', needs: 'users', because: 'a group is made of users' },
]

/** What is granted without what it leans on, in the order of the form. */
export function missingSupport(privileges: Privileges): Leaning[] {
  return leanings.filter(
    ({ section, from, needs }) => levelRank(privileges[section]) >= levelRank(from) && !privileges[needs],
  )
}
