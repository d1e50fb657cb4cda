import { z } from 'zod'
import { saying } from '../i18n/issue'

/**
 * The privilege catalogue: sections, levels, and how they look on the wire (docs/permissions.md, Catalogue). Safe for
 * browser, API and docs.
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

/** What a form or an API client may send as `user_permissions`. */
export type UserPermissionsInput = { IsAdmin?: unknown } & { [section in SectionKey]?: Level }

/** What `user_permissions` means once it is read. */
export type Rights = { isAdmin: boolean; privileges: Privileges }

const sectionKeys = new Set<string>(sections.map((section) => section.key))
const adminWords = new Set<unknown>(['admin', 'true', true])
const notAdminWords = new Set<unknown>(['false', 'deny', '', false, null])

/** Is this text the key of a section? */
function isSectionKey(text: string): text is SectionKey {
  return sectionKeys.has(text)
}

/** Levels of different sections or people, ordered: deny < read < write. */
export function levelRank(level: Level | undefined): 0 | 1 | 2 {
  if (level === 'write') return 2
  return level === 'read' ? 1 : 0
}

/**
 * `user_permissions`: section → `deny` | `read` | `write`, and `IsAdmin`.
 * Unknown sections and levels are refused with a sentence that names them; `deny` becomes absence.
 */
export const userPermissionsField = z
  .custom<UserPermissionsInput>(isPlainObject, saying('privilegesForm'))
  .transform((sent, context): Rights => {
    const privileges: Privileges = {}
    let isAdmin = false
    for (const [key, value] of Object.entries(sent)) {
      if (key === 'IsAdmin') {
        isAdmin = adminWords.has(value)
        if (!isAdmin && !notAdminWords.has(value)) {
          context.addIssue({ code: 'custom', path: [key], ...saying('isAdminForm') })
        }
      } else if (!isSectionKey(key)) {
        context.addIssue({ code: 'custom', path: [key], ...saying('noSection', { text: quoted(key) }) })
      } else if (value === 'read' || value === 'write') {
        privileges[key] = value
      } else if (value !== 'deny') {
        context.addIssue({ code: 'custom', path: [key], ...saying('levelForm', { text: quoted(key) }) })
      }
    }
    return { isAdmin, privileges: inCatalogueOrder(privileges) }
  })
  .meta({
    id: 'UserPermissionsInput',
    type: 'object',
    properties: {
      IsAdmin: { enum: [...adminWords, ...notAdminWords] },
      ...Object.fromEntries(sections.map(({ key }) => [key, { enum: ['deny', 'read', 'write'] }])),
    },
    additionalProperties: false,
  })

/** The same privileges with their keys in the order of the form, so that answers are stable. */
export function inCatalogueOrder(privileges: Privileges): Privileges {
  const ordered: Privileges = {}
  for (const { key } of sections) {
    const level = privileges[key]
    if (level) ordered[key] = level
  }
  return ordered
}

function isPlainObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A caller's word inside a sentence: short, and without characters that break a line or an encoder. */
function quoted(text: string): string {
  return JSON.stringify(text.toWellFormed().slice(0, 60))
}
