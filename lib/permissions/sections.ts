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

/** What is stored: a denied section is absent. */
export type Privileges = Partial<Record<SectionKey, GrantedLevel>>

/** What `user_permissions` means once it is read. */
export type Rights = { isAdmin: boolean; privileges: Privileges }

/** Levels of different sections or people, ordered: deny < read < write. */
export function levelRank(level: Level | undefined): 0 | 1 | 2 {
  if (level === 'write') return 2
  return level === 'read' ? 1 : 0
}

/** The same privileges with their keys in the order of the form, so that answers are stable. */
export function inCatalogueOrder(privileges: Privileges): Privileges {
  const ordered: Privileges = {}
  for (const { key } of sections) {
    const level = privileges[key]
    if (level) ordered[key] = level
  }
  return ordered
}
