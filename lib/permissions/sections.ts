/*
 * The privilege catalogue: sections and levels (docs/permissions.md, Catalogue). Safe for browser, API and docs, and
 * without the shapes of what is sent (privileges.schema.ts), which most screens do not need.
 */

export type Level = 'deny' | 'read' | 'write'
export type GrantedLevel = Exclude<Level, 'deny'>

const readOnly = ['deny', 'read'] as const
const readWrite = ['deny', 'read', 'write'] as const

/** One line of the privileges table each, in the order of the form; the catalogue of texts has their names. */
export const sections = [
  { key: 'analytics', levels: readOnly },
  { key: 'owned_analytics', levels: readOnly },
  { key: 'apis', levels: readWrite },
  { key: 'api_assets', levels: readWrite },
  { key: 'audit_logs', levels: readOnly },
  { key: 'certs', levels: readWrite },
  { key: 'idm', levels: readWrite },
  { key: 'keys', levels: readWrite },
  { key: 'log', levels: readOnly },
  { key: 'mcp', levels: readWrite },
  { key: 'oauth', levels: readWrite },
  { key: 'policies', levels: readWrite },
  { key: 'portal', levels: readWrite },
  { key: 'websockets', levels: readOnly },
  { key: 'system', levels: readWrite },
  { key: 'users', levels: readWrite },
  { key: 'user_groups', levels: readWrite },
  { key: 'hooks', levels: readWrite },
] as const satisfies readonly { key: string; levels: readonly Level[] }[]

export type SectionKey = (typeof sections)[number]['key']

/**
 * What is stored: a denied section is absent. An organisation can have sections besides those of the catalogue
 * (docs/permissions.md, In dialect v5): they are here too, under keys of their own, and are compared like all others.
 */
export type Privileges = Partial<Record<SectionKey, GrantedLevel>>

/** What `user_permissions` means once it is read. */
export type Rights = { isAdmin: boolean; privileges: Privileges }

/** Levels of different sections or people, ordered: deny < read < write. */
export function levelRank(level: Level | undefined): 0 | 1 | 2 {
  if (level === 'write') return 2
  return level === 'read' ? 1 : 0
}

const catalogue: ReadonlySet<string> = new Set(sections.map(({ key }) => key))

/** The same privileges with their keys in the order of the form, so that answers are stable; additional ones come last. */
export function inCatalogueOrder(privileges: Privileges): Privileges {
  const ordered: Privileges = {}
  for (const { key } of sections) {
    const level = privileges[key]
    if (level) ordered[key] = level
  }
  for (const key of additionalKeys(privileges)) ordered[key] = privileges[key]
  return ordered
}

/** Every section that one of these has, in that order. */
export function sectionsIn(...some: Privileges[]): SectionKey[] {
  return Object.keys(inCatalogueOrder(Object.assign({}, ...some))) as SectionKey[]
}

/** The sections that are not of the catalogue, in order. Their type says otherwise: most code need not know of them. */
export function additionalKeys(privileges: Privileges): SectionKey[] {
  const found = (Object.keys(privileges) as SectionKey[]).filter((key) => !catalogue.has(key))
  return found.length > 1 ? found.sort() : found
}

/** Those sections alone. */
export function additionalIn(privileges: Privileges): Privileges {
  return Object.fromEntries(additionalKeys(privileges).map((key) => [key, privileges[key]]))
}

/** All others. The very same object if there are no additional ones. */
export function withoutAdditional(privileges: Privileges): Privileges {
  if (additionalKeys(privileges).length === 0) return privileges
  return Object.fromEntries(Object.entries(privileges).filter(([key]) => catalogue.has(key)))
}
